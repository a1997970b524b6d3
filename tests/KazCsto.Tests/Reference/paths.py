"""Writes paths.json: the shortest loopless paths of seeded random graphs, by networkx and igraph alike.

Run with a Python that has both: python3 paths.py
"""

import json
import random
from itertools import islice
from pathlib import Path

import igraph
import networkx as nx

NODES = 60
K = 40
PAIRS = [(0, 59), (7, 31), (42, 3)]


def ties(seed, count, directed, length):
    chance = random.Random(seed)
    found = {}
    while len(found) < count:
        a, b = chance.randrange(NODES), chance.randrange(NODES)
        if a != b:
            found[(a, b) if directed else (min(a, b), max(a, b))] = length(chance)
    return [(a, b, found[a, b]) for a, b in sorted(found)]


def by_networkx(arcs, directed, source, target):
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(NODES))
    graph.add_weighted_edges_from(arcs, weight="length")
    paths = islice(nx.shortest_simple_paths(graph, source, target, weight="length"), K)
    return [
        (sum(graph[a][b]["length"] for a, b in zip(path, path[1:])), path)
        for path in paths
    ]


def by_igraph(arcs, directed, source, target):
    graph = igraph.Graph(
        n=NODES, edges=[(a, b) for a, b, _ in arcs], directed=directed
    )
    lengths = [length for _, _, length in arcs]
    paths = graph.get_k_shortest_paths(
        source, to=target, k=K, weights=lengths, output="epath"
    )
    return [sum(lengths[arc] for arc in path) for path in paths]


def case(name, arcs, directed):
    questions = []
    for source, target in PAIRS:
        paths = by_networkx(arcs, directed, source, target)
        lengths = by_igraph(arcs, directed, source, target)
        assert len(lengths) == len(paths)
        assert all(abs(a - b) < 1e-9 for a, (b, _) in zip(lengths, paths))
        questions.append(
            {
                "from": source,
                "to": target,
                "lengths": [round(length, 12) for length, _ in paths],
                # Equally long paths have no order there.
                "paths": [path for _, path in paths] if name.startswith("real") else [],
            }
        )
    return {"name": name, "directed": directed, "ties": arcs, "questions": questions}


def real(chance):
    return round(chance.uniform(1, 10), 6)


def tenths(chance):
    return chance.randint(1, 5) / 10


cases = [
    case("real lengths", ties(1, 150, False, real), False),
    case("real lengths along arcs", ties(2, 240, True, real), True),
    case("tenths", ties(3, 150, False, tenths), False),
    case("tenths along arcs", ties(4, 240, True, tenths), True),
    case("hops", ties(5, 130, False, lambda _: 1), False),
]
Path(__file__).with_suffix(".json").write_text(
    json.dumps(
        {
            "versions": {"networkx": nx.__version__, "igraph": igraph.__version__},
            "nodes": NODES,
            "k": K,
            "cases": cases,
        },
        separators=(",", ":"),
    ).replace('{"name"', '\n{"name"')
    + "\n"
)
