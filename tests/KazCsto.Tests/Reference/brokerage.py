"""Writes brokerage.json: structural holes, cohesion and blocks of classic graphs and two random ones, by networkx and igraph.

Run with a Python that has networkx and igraph: python3 brokerage.py. The output is the same each time.
Where both programs have a measure they must agree to 1e-12, or nothing is written. A value of null is one that
networkx does not give.
"""

import json
import math
import os
import random
import sys

import igraph
import networkx as nx


def numbered(graph):
    """The same graph on 0, 1, ... in the order of the names; without names the order is kept."""
    nodes = sorted(graph.nodes(), key=str) if any(isinstance(n, str) for n in graph) else list(graph)
    return nx.relabel_nodes(graph, {node: i for i, node in enumerate(nodes)})


def with_strengths(graph, strength):
    for a, b in sorted(graph.edges()):
        graph[a][b]["strength"] = strength(graph[a][b])
    return graph


def random_digraph(seed, nodes, arcs):
    dice = random.Random(seed)
    graph = nx.DiGraph()
    graph.add_nodes_from(range(nodes))
    while graph.number_of_edges() < arcs:
        a, b = dice.randrange(nodes), dice.randrange(nodes)
        if a != b:
            graph.add_edge(a, b, strength=dice.randint(1, 9) / 2)
    return graph


def random_tree_of_rings(seed, pieces):
    """Rings, ties and triangles hung on each other at single nodes: many blocks, cut points and bridges."""
    dice = random.Random(seed)
    graph = nx.Graph()
    graph.add_node(0)
    for _ in range(pieces):
        at, size = dice.randrange(graph.number_of_nodes()), dice.choice([2, 2, 3, 4, 6])
        ring = [at] + [graph.number_of_nodes() + i for i in range(size - 1)]
        nx.add_path(graph, ring)
        if size > 2:
            graph.add_edge(ring[-1], at)
    graph.add_nodes_from([graph.number_of_nodes(), graph.number_of_nodes() + 1])
    names = list(graph)
    dice.shuffle(names)
    return nx.relabel_nodes(graph, dict(zip(sorted(graph), names)))


def hierarchy(graph, node):
    contacts = set(nx.all_neighbors(graph, node))
    if len(contacts) < 2:
        return math.nan
    parts = [nx.local_constraint(graph, node, other, weight="strength") for other in contacts]
    mean = math.fsum(parts) / len(parts)
    return math.fsum(p / mean * math.log(p / mean) for p in parts) / (len(parts) * math.log(len(parts)))


def agree(name, ours, theirs):
    for node, (a, b) in enumerate(zip(ours, theirs)):
        same = (math.isnan(a) and math.isnan(b)) or abs(a - b) <= 1e-12 * max(1, abs(a))
        if not same:
            sys.exit(f"{name} of node {node}: networkx {a!r}, igraph {b!r}")


def tidy(values):
    return [None if math.isnan(v) else float(f"{v:.15g}") for v in values]


def per_node(graph, values):
    return [values[node] for node in range(graph.number_of_nodes())]


def holes(graph):
    both = lambda values: per_node(graph, values)
    sizes = both(nx.effective_size(graph, weight="strength"))
    contacts = [len(set(nx.all_neighbors(graph, node))) for node in range(len(graph))]
    return {
        "constraint": both(nx.constraint(graph, weight="strength")),
        "constraint unit": both(nx.constraint(graph)),
        "effective-size": sizes,
        "effective-size unit": both(nx.effective_size(graph)),
        "efficiency": [s / k if k else math.nan for s, k in zip(sizes, contacts)],
        "hierarchy": [hierarchy(graph, node) for node in range(len(graph))],
    }


def cohesion(union):
    return {
        "core-number": per_node(union, nx.core_number(union)),
        "triangles": per_node(union, nx.triangles(union)),
        "clustering": per_node(union, nx.clustering(union)),
    }


def described(graph):
    union = nx.Graph(graph)
    nodes = graph.number_of_nodes()
    scores = {**holes(graph), **cohesion(union)}
    other = igraph.Graph(nodes, list(union.edges()))
    if not graph.is_directed():
        strengths = [union[a][b]["strength"] for a, b in union.edges()]
        agree("constraint", scores["constraint"], other.constraint(weights=strengths))
        agree("constraint unit", scores["constraint unit"], other.constraint())
    agree("core-number", scores["core-number"], other.coreness())
    agree("clustering", scores["clustering"], other.transitivity_local_undirected(mode="zero"))
    agree("transitivity", [nx.transitivity(union)], [other.transitivity_undirected(mode="zero")])
    agree("cut points", sorted(nx.articulation_points(union)), sorted(other.articulation_points()))
    blocks = [
        {"nodes": sorted({n for tie in ties for n in tie}), "ties": len(ties)}
        for ties in nx.biconnected_component_edges(union)
    ]
    blocks.sort(key=lambda block: block["nodes"])
    return {
        "nodes": nodes,
        "directed": graph.is_directed(),
        "ties": [[a, b, d["strength"]] for a, b, d in sorted(graph.edges(data=True), key=lambda t: t[:2])],
        "scores": {name: tidy(values) for name, values in scores.items()},
        "average clustering": nx.average_clustering(union),
        "transitivity": nx.transitivity(union),
        "reciprocity": nx.overall_reciprocity(graph) if graph.is_directed() else 1.0,
        "cut points": sorted(nx.articulation_points(union)),
        "bridges": sorted(sorted(tie) for tie in nx.bridges(union)),
        "blocks": blocks,
    }


def graphs():
    given = lambda tie: float(tie.get("weight", 1))
    one = lambda tie: 1.0
    yield "karate", with_strengths(numbered(nx.karate_club_graph()), given)
    yield "les miserables", with_strengths(numbered(nx.les_miserables_graph()), given)
    yield "davis", with_strengths(numbered(nx.davis_southern_women_graph()), one)
    yield "florentine", with_strengths(numbered(nx.florentine_families_graph()), one)
    yield "random digraph", random_digraph(7, 40, 220)
    yield "tree of rings", with_strengths(random_tree_of_rings(11, 30), one)


def main():
    found = {
        "about": "made by brokerage.py",
        "versions": {"networkx": nx.__version__, "igraph": igraph.__version__},
        "graphs": {name: described(graph) for name, graph in graphs()},
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "brokerage.json")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        lines = [f' {json.dumps(name)}: {json.dumps(graph)}' for name, graph in found.pop("graphs").items()]
        head = json.dumps(found)[:-1]
        file.write(head + ', "graphs": {\n' + ",\n".join(lines) + "\n}}\n")


main()
