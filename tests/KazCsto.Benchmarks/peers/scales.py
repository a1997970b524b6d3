"""Times chosen kernels on R-MAT graphs of growing scale; scales.sh says how."""

import argparse
import sys

import plot
from contestant import Contestant, Failed, start, take_turns
from graphs import rmat
from machine import warn_unless_quiet
from places import BENCHMARKS, OURS, QUICK, peer_script
from whole import WholeProcess

# Kernel, and the peers that have it.
KERNELS = {
    "betweenness": ("igraph", "graph_tool"),
    "harmonic": ("igraph", "graph_tool"),
    "pagerank-to-1e-6": ("igraph", "graph_tool"),
    "leiden": ("igraph",),
    "read": ("igraph", "graph_tool"),
}
COLUMNS = ["kernel", "scale", "ties", "program", "ms", "peak_mb"]
THREADS = 2
TURNS = 3
TURN_SECONDS = 10

# A kernel for all pairs takes about four times as long on twice the nodes.
GROWTH = 4.5


def arguments():
    parser = argparse.ArgumentParser(prog="scales.sh", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="scales 10 to 12 only")
    parser.add_argument("--kernels", default=",".join(KERNELS), help="with commas")
    parser.add_argument("--limit", type=float, default=60, help="the most seconds of one run")
    settings = parser.parse_args()
    settings.kernels = settings.kernels.split(",")
    settings.scales = range(10, 13) if settings.quick else range(10, 21)
    return settings


def contestant(program, kernel, graph):
    if kernel != "read":
        return Contestant(program, start(program, kernel, graph), THREADS)
    path = str(graph.path())
    ours = [*OURS, "kernel", "read", "--cold", "--graph", path]
    peer = peer_script("read_once.py", program, path)
    return WholeProcess(program, ours if program == "kazcsto" else peer)


def measure(kernel, scale, programs):
    """The least milliseconds and the peak memory of each program; one that fails is left out."""
    found = []
    for program in programs:
        try:
            found.append(contestant(program, kernel, rmat(scale)))
        except Failed as problem:
            print(f"{kernel}, {program}: {problem}", file=sys.stderr)
    try:
        for each in found:
            each.warm()
        answers = take_turns(found, TURNS, TURN_SECONDS)
    finally:
        for each in found:
            each.close()
    return {
        program: (min(min(a["ms"]) for a in turns), max(a["peak_mb"] for a in turns))
        for program, turns in answers.items()
    }


def climb(kernel, settings):
    """The rows of one kernel; who would pass the limit at the next scale goes no higher."""
    programs = ["kazcsto", *KERNELS[kernel]]
    rows, last = [], {}
    for scale in settings.scales:
        print(f"{kernel}, scale {scale} ...", file=sys.stderr, flush=True)
        figures = measure(kernel, scale, programs)
        ties = rmat(scale).ties()
        rows += [(kernel, scale, ties, program, *figure) for program, figure in figures.items()]
        programs = [p for p in figures if _next(figures, last, p) <= settings.limit * 1000]
        last = figures
        if not programs:
            break
    return rows


def _next(figures, last, program):
    time = figures[program][0]
    growth = time / last[program][0] if program in last else GROWTH
    return time * min(max(growth, 1), GROWTH)


def write(path, rows):
    lines = ["\t".join(COLUMNS)]
    for *key, time, peak in rows:
        lines.append("\t".join([*map(str, key), f"{time:.3f}", f"{peak:.1f}"]))
    path.write_text("\n".join(lines) + "\n")


def main():
    settings = arguments()
    warn_unless_quiet()
    folder = QUICK if settings.quick else BENCHMARKS
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for kernel in settings.kernels:
        rows += climb(kernel, settings)
        write(folder / "scales.tsv", rows)
        plot.draw(folder / "scales.tsv", folder / "scales.svg")


if __name__ == "__main__":
    main()
