#!/usr/bin/env python3
"""Writes communities.json: what networkx and igraph say of groups in some small networks.

Run with a Python that has both: python3 communities.py
"""

import json
import pathlib
import random

import igraph
import networkx as nx

SEEDS = 200


def ties_of(graph):
    return [[a, b, graph[a][b].get("weight", 1)] for a, b in sorted(graph.edges())]


def numbered(graph):
    return nx.convert_node_labels_to_integers(graph, ordering="sorted")


def sets_of(groups):
    return [
        {node for node, group in enumerate(groups) if group == wanted}
        for wanted in sorted(set(groups))
    ]


def modularity(graph, groups, resolution, weight):
    return nx.algorithms.community.modularity(
        graph, sets_of(groups), weight=weight, resolution=resolution
    )


def given_groups(graph, groups, values):
    """Measures of one given division."""
    nx.set_node_attributes(graph, dict(enumerate(groups)), "group")
    nx.set_node_attributes(graph, dict(enumerate(values)), "value")
    return {
        "groups": groups,
        "values": values,
        "modularity": modularity(graph, groups, 1, None),
        "modularity by strength": modularity(graph, groups, 1, "weight"),
        "modularity at 0.5": modularity(graph, groups, 0.5, None),
        "nominal assortativity": nx.attribute_assortativity_coefficient(graph, "group"),
        "numeric assortativity": nx.numeric_assortativity_coefficient(graph, "value"),
        "degree assortativity": nx.degree_assortativity_coefficient(graph),
    }


def constant_potts(ties, groups, resolution):
    """igraph seeks it but does not tell it."""
    within = sum(groups[a] == groups[b] for a, b, _ in ties)
    sizes = [groups.count(group) for group in set(groups)]
    return within - resolution * sum(size * (size - 1) / 2 for size in sizes)


def best(graph, objective, resolution, weight=None):
    """The best of many runs of igraph's Leiden, each until nothing changes."""
    ties = ties_of(graph)
    peer = igraph.Graph(n=len(graph), edges=[(a, b) for a, b, _ in ties])
    strengths = [s for _, _, s in ties] if weight else None
    found = []
    for seed in range(SEEDS):
        random.seed(seed)
        groups = peer.community_leiden(
            objective_function=objective,
            resolution_parameter=resolution,
            weights=strengths,
            n_iterations=-1,
        ).membership
        if objective == "CPM":
            quality = constant_potts(ties, groups, resolution)
        else:
            quality = modularity(graph, groups, resolution, weight)
        found.append((quality, groups))
    quality, groups = max(found, key=lambda pair: (round(pair[0], 12), pair[1]))
    return {"quality": quality, "groups": groups}


def sought_groups(graph):
    return {
        "leiden modularity": best(graph, "modularity", 1),
        "leiden modularity by strength": best(graph, "modularity", 1, "weight"),
        "leiden modularity at 2": best(graph, "modularity", 2),
        "leiden CPM at 0.2": best(graph, "CPM", 0.2),
        "leiden CPM at 0.5": best(graph, "CPM", 0.5),
    }


def undirected(graph, groups):
    values = [((7 * node) % 11) / 4 for node in graph]
    return {
        "nodes": len(graph),
        "ties": ties_of(graph),
        "given": given_groups(graph, groups, values),
        "sought": sought_groups(graph),
    }


def directed():
    graph = nx.gnp_random_graph(14, 0.25, seed=3, directed=True)
    for index, (a, b) in enumerate(sorted(graph.edges())):
        graph[a][b]["weight"] = 0.5 + (index * 5) % 7
    groups = [(node * node) % 3 for node in graph]
    values = [((5 * node) % 9) / 2 for node in graph]
    return {
        "nodes": len(graph),
        "ties": ties_of(graph),
        "given": given_groups(graph, groups, values),
    }


def agreements():
    source = random.Random(7)
    pairs = []
    for nodes, kinds in [(6, 2), (12, 3), (12, 12), (30, 4)]:
        one = [source.randrange(kinds) for _ in range(nodes)]
        other = [
            group if source.random() < 0.7 else source.randrange(kinds) for group in one
        ]
        value = igraph.compare_communities(one, other, method="adjusted_rand")
        pairs.append({"one": one, "other": other, "adjusted rand": value})
    return pairs


def main():
    karate = nx.karate_club_graph()
    clubs = [0 if karate.nodes[node]["club"] == "Mr. Hi" else 1 for node in karate]
    miserables = numbered(nx.les_miserables_graph())
    report = {
        "made by": {"networkx": nx.__version__, "igraph": igraph.__version__},
        "karate": undirected(karate, clubs),
        "les miserables": undirected(miserables, [node % 5 for node in miserables]),
        "directed": directed(),
        "agreement": agreements(),
    }
    path = pathlib.Path(__file__).with_suffix(".json")
    lines = (f"{json.dumps(key)}: {json.dumps(value)}" for key, value in report.items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
