"""The rows of the table: the work, how it is measured, and what it must reach."""

from dataclasses import dataclass

from graphs import COLLABORATION, grid, preferential, rmat
from marks import FasterThan, MemoryWithin, NoLowerModularity, StepWithin, Within
from ways import Command, Every, Groups, Kernel, Reading


@dataclass(frozen=True)
class Row:
    name: str
    work: str  # the graph is added to it
    way: object
    marks: tuple


FASTEST = ("igraph", "graph_tool")
ALL = ("igraph", "graph_tool", "networkx")

# Whoever stops at 1e-6 for all nodes together leaves the smallest scores less exact than that.
PAGERANK_DIFFERENCE = 1e-2

ROWS = [
    Row(
        "betweenness-rmat14",
        "exact betweenness",
        Kernel("betweenness", rmat(14), rmat(10), FASTEST),
        # 25 times, and under 1.3 s on a machine where igraph takes 33 s.
        (FasterThan("igraph", 25.4),),
    ),
    Row(
        "betweenness-grid",
        "exact betweenness",
        Kernel("betweenness", grid(100, 100), grid(20, 20), FASTEST),
        (FasterThan("igraph", 5),),
    ),
    Row(
        "betweenness-ca-grqc",
        "exact betweenness",
        Kernel("betweenness", COLLABORATION, COLLABORATION, FASTEST),
        (FasterThan("igraph", 5),),
    ),
    Row(
        "betweenness-by-length",
        "betweenness by length",
        Kernel("betweenness-by-length", rmat(12, True), rmat(9, True), FASTEST),
        (FasterThan("igraph", 3),),
    ),
    Row(
        "harmonic",
        "exact harmonic",
        Kernel("harmonic", rmat(14), rmat(10), FASTEST),
        (FasterThan("igraph", 150),),
    ),
    Row(
        "closeness",
        "exact closeness",
        Kernel("closeness", rmat(14), rmat(10), FASTEST),
        (FasterThan("igraph", 150),),
    ),
    Row(
        "pagerank-rmat14",
        "PageRank to 1e-6",
        Kernel("pagerank-to-1e-6", rmat(14), rmat(10), ALL, PAGERANK_DIFFERENCE, counts_steps=True),
        (FasterThan("graph_tool", 2),),
    ),
    Row(
        "pagerank-rmat18",
        "PageRank to 1e-6",
        Kernel("pagerank-to-1e-6", rmat(18), rmat(11), ALL, PAGERANK_DIFFERENCE, counts_steps=True),
        (FasterThan("graph_tool", 2), StepWithin(5)),
    ),
    Row(
        "leiden-rmat14",
        "Leiden",
        Groups("leiden", rmat(14), rmat(10), ("igraph",)),
        (FasterThan("igraph", 3), NoLowerModularity("igraph")),
    ),
    Row(
        "leiden-rmat18",
        "Leiden",
        Groups("leiden", rmat(18), rmat(11), ("igraph",)),
        (FasterThan("igraph", 3), NoLowerModularity("igraph")),
    ),
    Row(
        "k-paths",
        "10 shortest paths of 10 pairs",
        Kernel("k-paths", preferential(1000, 4), preferential(1000, 4), ("igraph", "networkx")),
        (FasterThan("igraph", 5),),
    ),
    Row(
        "read-rmat18",
        "reading, whole process",
        Reading(rmat(18), rmat(11), ALL),
        (Within(600), MemoryWithin(300)),
    ),
    Row(
        "read-rmat20",
        "reading, whole process",
        Reading(rmat(20), rmat(12), ("igraph",)),
        (MemoryWithin(1500),),
    ),
    Row("every", "slowest exact measure on 50 nodes, warm", Every(), (Within(1),)),
    Row(
        "rank-betweenness",
        "`rank --measure betweenness` on the CSTO network, whole process",
        Command(("rank", "--measure", "betweenness")),
        (Within(250),),
    ),
    Row(
        "rank-all",
        "`rank --measure all` on the CSTO network, whole process",
        Command(("rank", "--measure", "all")),
        (Within(250),),
    ),
]


def chosen(prefixes):
    """The rows whose names begin with one of the prefixes; all if there are none."""
    if not prefixes:
        return ROWS
    for prefix in prefixes:
        if not any(row.name.startswith(prefix) for row in ROWS):
            names = ", ".join(row.name for row in ROWS)
            raise SystemExit(f"no row begins with '{prefix}'; there are {names}")
    return [row for row in ROWS if row.name.startswith(tuple(prefixes))]
