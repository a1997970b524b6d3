"""Writes flow.json: values of group betweenness, current-flow betweenness and Bonacich power from other programs.

Group betweenness comes from the definition, path by path. networkx agrees on most groups, and the file says on which; it goes wrong on
larger ones, where it mixes counts of paths before and after a step, and on directed graphs that are not strongly connected, where it
supposes that as many paths end in the group as begin in it, or stops with an error. Current-flow betweenness is that of networkx.
Nobody ships Bonacich power for Python: numpy solves its equations.

    /usr/bin/python3 flow.py
"""

import json
import pathlib
import random

import networkx as nx
import numpy as np
import scipy


def with_values(graph, seed):
    """Strengths in halves and lengths in quarters, so that sums of lengths are exact and ties in length are real."""
    chance = random.Random(seed)
    for _, _, data in graph.edges(data=True):
        data["strength"] = chance.randint(1, 8) / 2
        data["length"] = chance.randint(1, 6) / 4
    return graph


def graphs():
    strong = nx.gnp_random_graph(14, 0.18, seed=5, directed=True)
    strong.add_edges_from((i, (i + 1) % 14) for i in range(14))
    loose = nx.gnp_random_graph(15, 0.12, seed=8, directed=True)
    parts = nx.disjoint_union(nx.karate_club_graph(), nx.path_graph(4))
    found = {
        "karate": nx.Graph(nx.karate_club_graph().edges()),
        "florentine": nx.convert_node_labels_to_integers(nx.florentine_families_graph(), ordering="sorted"),
        "grid": nx.convert_node_labels_to_integers(nx.grid_2d_graph(5, 4)),
        "strong": strong,
        "loose": loose,
        "parts": nx.Graph(parts.edges()),
    }
    for number, (name, graph) in enumerate(found.items()):
        plain = type(graph)()
        plain.add_nodes_from(sorted(graph))
        plain.add_edges_from(sorted(graph.edges()))
        found[name] = with_values(plain, number)
    assert nx.is_strongly_connected(found["strong"]) and not nx.is_strongly_connected(found["loose"])
    return found


def group_by_definition(graph, group, length):
    total = 0.0
    outside = [v for v in graph if v not in group]
    for s in outside:
        for t in outside:
            if s != t and nx.has_path(graph, s, t):
                paths = list(nx.all_shortest_paths(graph, s, t, weight=length))
                total += sum(1 for p in paths if set(p) & set(group)) / len(paths)
    return total


def group_values(graph, group, length):
    ordered = group_by_definition(graph, group, length)
    n, g = len(graph), len(group)
    raw = ordered if graph.is_directed() else ordered / 2
    normalised = ordered / ((n - g) * (n - g - 1))
    try:
        other = nx.group_betweenness_centrality(graph, group, normalized=False, weight=length)
    except KeyError:
        other = float("nan")
    return {
        "group": group,
        "by_length": length is not None,
        "raw": raw,
        "normalised": normalised,
        "networkx_agrees": abs(other - raw) < 1e-9,
    }


def flow_values(graph, strength, normalised):
    values = nx.current_flow_betweenness_centrality(graph, normalized=normalised, weight=strength, solver="lu")
    return {"by_strength": strength is not None, "normalised": normalised, "values": [values[v] for v in sorted(graph)]}


def power_values(graph, share, strength):
    matrix = nx.to_numpy_array(graph, nodelist=sorted(graph), weight=strength)
    beta = round(share / max(abs(np.linalg.eigvals(matrix))), 6)
    n = len(graph)
    power = np.linalg.solve(np.eye(n) - beta * matrix, matrix @ np.ones(n))
    power *= np.sqrt(n / np.sum(power**2))
    return {"beta": beta, "by_strength": strength is not None, "values": power.tolist()}


def lines(value, indent=""):
    """JSON, in which whatever holds an object, however deep, takes a line for each of its values."""
    if not isinstance(value, (dict, list)) or "{" not in json.dumps(value)[1:]:
        return json.dumps(value)
    deeper = indent + " "
    if isinstance(value, dict):
        rows = [f"{deeper}{json.dumps(key)}: {lines(inner, deeper)}" for key, inner in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
    return "[\n" + ",\n".join(deeper + lines(inner, deeper) for inner in value) + f"\n{indent}]"


def main():
    everything = graphs()
    groups = [[0], [0, 1], [2, 5, 8], [0, 3, 7, 11], list(range(10))]
    document = {
        "versions": {"networkx": nx.__version__, "numpy": np.__version__, "scipy": scipy.__version__},
        "graphs": {
            name: {
                "nodes": len(graph),
                "directed": graph.is_directed(),
                "ties": [[a, b, d["strength"], d["length"]] for a, b, d in graph.edges(data=True)],
                "group-betweenness": [
                    group_values(graph, group, length) for group in groups for length in (None, "length")
                ],
                "current-flow-betweenness": []
                if graph.is_directed() or not nx.is_connected(graph)
                else [flow_values(graph, s, n) for s in (None, "strength") for n in (True, False)],
                "bonacich-power": [
                    power_values(graph, share, strength)
                    for share in (0.85, 0.5, -0.5, -0.95)
                    for strength in (None, "strength")
                ],
            }
            for name, graph in everything.items()
        },
    }
    path = pathlib.Path(__file__).with_suffix(".json")
    path.write_text(lines(document) + "\n")


main()
