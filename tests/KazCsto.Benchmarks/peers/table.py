"""The table: a row of text for each row of figures."""

import figures as f

HEADINGS = ["work", *f.OURS, *f.PEERS.values(), "x best peer", "x igraph", "must be", "is", "met"]
HEADINGS += ["agreement", "MB"]


def of(rows, figures_by_name):
    """The lines of a Markdown table that is also in columns on a screen."""
    cells = [HEADINGS]
    for row in rows:
        if row.name in figures_by_name:
            cells.append(_cells(row, figures_by_name[row.name]))
    widths = [max(len(line[i]) for line in cells) for i in range(len(HEADINGS))]
    # Text to the left, numbers to the right.
    cells.insert(1, ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])])
    return [_line(line, widths) for line in cells]


def title(row, figures):
    return f"{row.work}, {figures['graph']}" if "graph" in figures else row.work


def _line(cells, widths):
    first = cells[0].ljust(widths[0])
    rest = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:]))
    return f"| {' | '.join([first, *rest])} |"


def _cells(row, figures):
    labels = [*f.OURS, *f.PEERS.values()]
    checks = [mark.check(figures) for mark in row.marks]
    return [
        title(row, figures),
        *(f.text(f.time(figures, label)) for label in labels),
        f.text(f.best_peer_ratio(figures)),
        f.text(f.ratio(figures, f.PEERS["igraph"])),
        ", ".join(mark.text() for mark in row.marks),
        ", ".join(shown for _, shown in checks if shown),
        _met([met for met, _ in checks]),
        _agreement(figures),
        f.text(figures["peak_mb"].get(f.OURS[1])),
    ]


def _met(checks):
    if None in checks:
        return ""
    return "yes" if all(checks) else "NO"


def _agreement(figures):
    words = []
    apart = figures.get("apart", [])
    near = [d for peer, d in figures["agreement"].items() if peer not in apart]
    if near:
        words.append(f"{max(near):.0e}")
    words += [f"{peer} IS APART" for peer in apart]
    if figures.get("same_bits") is False:
        words.append("THREADS DIFFER")
    return ", ".join(words)
