"""Draws scales.tsv as scales.svg: a column for each kernel, time above and memory below.

plot.py scales.tsv scales.svg
"""

import csv
import math
import sys

import svg

TITLES = {
    "betweenness": "betweenness, exact",
    "harmonic": "harmonic, exact",
    "pagerank-to-1e-6": "PageRank to 1e-6",
    "leiden": "Leiden",
    "read": "reading the file",
}
# Name, colour and width of the line.
PROGRAMS = {
    "kazcsto": ("KazCsto", "#0b4f8a", 2.6),
    "igraph": ("igraph", "#c8641b", 1.6),
    "graph_tool": ("graph-tool", "#5f7d3a", 1.6),
}
MEASURES = {"ms": "time", "peak_mb": "peak memory"}

PANEL_WIDTH, PANEL_HEIGHT, GAP = 205, 200, 30
LEFT, TOP, RIGHT, BOTTOM, BETWEEN = 84, 104, 18, 54, 40


class Logarithmic:
    """An axis over powers of ten."""

    def __init__(self, values, start, end):
        self.low = math.floor(math.log10(min(values)))
        self.high = max(math.ceil(math.log10(max(values))), self.low + 1)
        self.start, self.end = start, end

    def place(self, value):
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self):
        return [10.0**power for power in range(self.low, self.high + 1)]


class Doubling:
    """An axis of scales: the nodes double from one to the next, so it is a logarithm already."""

    def __init__(self, scales, start, end):
        self.low, self.high = min(scales), max(max(scales), min(scales) + 1)
        self.start, self.end = start, end

    def place(self, scale):
        return self.start + (scale - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self):
        return [scale for scale in range(self.low, self.high + 1) if scale % 2 == 0]


def read(path):
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for row in rows:
        row |= {"scale": int(row["scale"]), "ties": int(row["ties"])}
        row |= {measure: float(row[measure]) for measure in MEASURES}
    return rows


def unit(measure, value):
    small, large = ("ms", "s") if measure == "ms" else ("MB", "GB")
    return f"{value / 1000:,g} {large}" if value >= 1000 else f"{value:g} {small}"


def panel(rows, measure, x, y, is_first):
    """One kernel, one measure: the grid, and a curve for each program."""
    parts = []
    for tick in y.ticks():
        parts.append(svg.line(x.start, y.place(tick), x.end, y.place(tick)))
        if is_first:
            parts.append(svg.tick(x.start - 8, y.place(tick) + 4, unit(measure, tick), "end"))
    for scale in x.ticks():
        parts.append(svg.line(x.place(scale), y.start, x.place(scale), y.start + 4, svg.PALE))
        parts.append(svg.tick(x.place(scale), y.start + 18, str(scale)))
    parts.append(svg.line(x.start, y.start, x.end, y.start, svg.PALE))
    for program in reversed(PROGRAMS):
        points = [(r["scale"], r[measure]) for r in rows if r["program"] == program]
        places = [(x.place(scale), y.place(value)) for scale, value in sorted(points)]
        if places:
            parts.append(svg.curve(places, *PROGRAMS[program]))
    return parts


def legend(rows):
    parts, x = [], LEFT
    for program, (name, colour, width) in PROGRAMS.items():
        if any(row["program"] == program for row in rows):
            parts.append(svg.line(x, 52, x + 26, 52, colour, width))
            parts.append(svg.text(x + 33, 56, name, 14, "start"))
            x += 80 + 8 * len(name)
    return parts


def caption(rows):
    least, most = min(row["ties"] for row in rows), max(row["ties"] for row in rows)
    return (
        f"R-MAT scale: at most 2^scale nodes, 16 ties drawn for each; {least:,} to {most:,} ties. "
        "Both axes are logarithmic. KazCsto and graph-tool on two threads, igraph on its one."
    )


def draw(source, target):
    rows = read(source)
    kernels = [kernel for kernel in TITLES if any(row["kernel"] == kernel for row in rows)]
    scales = [row["scale"] for row in rows]
    width = LEFT + len(kernels) * (PANEL_WIDTH + GAP) - GAP + RIGHT
    height = TOP + 2 * PANEL_HEIGHT + BETWEEN + BOTTOM
    parts = [svg.heading(LEFT, 28, "Time and memory as the graph grows", 18, "start")]
    parts += legend(rows)
    for number, (measure, label) in enumerate(MEASURES.items()):
        top = TOP + number * (PANEL_HEIGHT + BETWEEN)
        y = Logarithmic([row[measure] for row in rows], top + PANEL_HEIGHT, top)
        parts.append(svg.upright(20, top + PANEL_HEIGHT / 2, label))
        for column, kernel in enumerate(kernels):
            left = LEFT + column * (PANEL_WIDTH + GAP)
            x = Doubling(scales, left, left + PANEL_WIDTH)
            if number == 0:
                parts.append(svg.heading(left + PANEL_WIDTH / 2, top - 14, TITLES[kernel], 14))
            mine = [row for row in rows if row["kernel"] == kernel]
            parts += panel(mine, measure, x, y, is_first=column == 0)
    parts.append(svg.text(LEFT, height - 12, caption(rows), 13, "start"))
    svg.save(target, width, height, parts)


if __name__ == "__main__":
    draw(sys.argv[1], sys.argv[2])
