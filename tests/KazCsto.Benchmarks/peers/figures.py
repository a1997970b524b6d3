"""What was measured of one row, and the numbers that are read from it.

A row's figures are plain data, so that they can be kept as JSON:

    times       label -> a list for each turn, of the milliseconds of its runs
    peak_mb     label -> the most memory that the process held
    agreement   label -> largest relative difference from KazCsto's result
    modularity  label -> the mean over the turns
    graph       the graph
    apart       labels whose difference from KazCsto's result is too large
    steps       iterations of KazCsto
    same_bits   whether KazCsto's result is the same on one thread and on two
    absent      label -> why it has no figures
"""

import statistics

OURS = ("KazCsto @1", "KazCsto @2")
PEERS = {"igraph": "igraph", "graph_tool": "graph-tool @2", "networkx": "networkx"}


def new():
    return {"times": {}, "peak_mb": {}, "agreement": {}, "modularity": {}, "absent": {}}


def add(figures, answers):
    for label, turns in answers.items():
        figures["times"][label] = [
            [round(milliseconds, 4) for milliseconds in answer["ms"]] for answer in turns
        ]
        peaks = [answer["peak_mb"] for answer in turns if "peak_mb" in answer]
        if peaks:
            figures["peak_mb"][label] = max(peaks)


def time(figures, label):
    """The milliseconds that count: the least, for others on the machine only make a run slower.

    Work with chance in it differs from turn to turn, so there the turn in the middle counts.
    """
    turns = [min(turn) for turn in figures["times"].get(label, [])]
    if not turns:
        return None
    return statistics.median(turns) if figures["modularity"] else min(turns)


def our_time(figures):
    return time(figures, OURS[1])


def ratio(figures, label):
    """How many times faster KazCsto is."""
    ours, theirs = our_time(figures), time(figures, label)
    return theirs / ours if ours and theirs else None


def text(value):
    """Three digits are as many as a time deserves."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def best_peer_ratio(figures):
    ratios = [ratio(figures, label) for label in PEERS.values()]
    return min((value for value in ratios if value), default=None)
