"""Writes distances.json: values of networkx and igraph for the measures of distances and walks.

Run with a Python that has both: python3 distances.py > distances.json
"""

import json

import igraph
import networkx as nx


def ties_of(graph):
    return [[a, b, d["length"]] for a, b, d in graph.edges(data=True)]


def karate():
    graph = nx.convert_node_labels_to_integers(nx.karate_club_graph())
    for i, (a, b) in enumerate(graph.edges()):
        graph[a][b]["length"] = 1 + i % 4
    return graph


def miserables():
    graph = nx.convert_node_labels_to_integers(nx.les_miserables_graph(), ordering="sorted")
    for i, (a, b) in enumerate(graph.edges()):
        graph[a][b]["length"] = 1 + i % 3
    return graph


def random_digraph():
    graph = nx.gnp_random_graph(60, 0.05, seed=7, directed=True)
    for i, (a, b) in enumerate(graph.edges()):
        graph[a][b]["length"] = 1 + i % 5
    return graph


def two_parts():
    graph = nx.disjoint_union(nx.grid_2d_graph(5, 4), nx.barbell_graph(4, 3))
    for i, (a, b) in enumerate(graph.edges()):
        graph[a][b]["length"] = 1 + i % 2
    return graph


def per_node(graph, scores):
    return [scores[v] for v in sorted(graph)]


def per_tie(graph, scores):
    """By the numbers of the ends, the smaller one of an undirected tie first."""
    ends = {tie if graph.is_directed() else tuple(sorted(tie)): score for tie, score in scores.items()}
    return [ends[tie] for tie in sorted(ends)]


def restart(graph):
    return {v: 1 + v % 3 for v in graph}


def values(graph):
    turned = graph.reverse() if graph.is_directed() else graph
    peer = igraph.Graph(graph.number_of_nodes(), list(graph.edges()), directed=graph.is_directed())
    lengths = [d["length"] for _, _, d in graph.edges(data=True)]
    return {
        "betweenness": per_node(graph, nx.betweenness_centrality(graph, normalized=False)),
        "betweenness by length": per_node(graph, nx.betweenness_centrality(graph, weight="length", normalized=False)),
        "betweenness, igraph": peer.betweenness(),
        "betweenness by length, igraph": peer.betweenness(weights=lengths),
        "tie betweenness": per_tie(graph, nx.edge_betweenness_centrality(graph, normalized=False)),
        "tie betweenness by length": per_tie(graph, nx.edge_betweenness_centrality(graph, weight="length", normalized=False)),
        "in-closeness": per_node(graph, nx.closeness_centrality(graph)),
        "out-closeness": per_node(graph, nx.closeness_centrality(turned)),
        "in-closeness by length": per_node(graph, nx.closeness_centrality(graph, distance="length")),
        "in-harmonic": per_node(graph, nx.harmonic_centrality(graph)),
        "out-harmonic": per_node(graph, nx.harmonic_centrality(turned)),
        "in-harmonic by length": per_node(graph, nx.harmonic_centrality(graph, distance="length")),
        "out-eccentricity, igraph": peer.eccentricity(mode="out"),
        "in-eccentricity, igraph": peer.eccentricity(mode="in"),
        "diameter, igraph": peer.diameter(),
        "diameter by length, igraph": peer.diameter(weights=lengths),
        "average path, igraph": peer.average_path_length(),
        "pagerank": per_node(graph, nx.pagerank(graph, tol=1e-15, max_iter=10_000, weight=None)),
        "pagerank with restart": per_node(
            graph,
            nx.pagerank(
                graph,
                tol=1e-15,
                max_iter=10_000,
                weight=None,
                personalization=restart(graph),
                dangling={v: 1 for v in graph},
            ),
        ),
        "pagerank with restart, dangling too": per_node(
            graph,
            nx.pagerank(graph, tol=1e-15, max_iter=10_000, weight=None, personalization=restart(graph)),
        ),
    }


def entry(name, graph):
    return {
        "name": name,
        "directed": graph.is_directed(),
        "nodes": graph.number_of_nodes(),
        "ties": ties_of(graph),
        "values": values(graph),
    }


print(
    json.dumps(
        {
            "networkx": nx.__version__,
            "igraph": igraph.__version__,
            "graphs": [
                entry("karate club", karate()),
                entry("les miserables", miserables()),
                entry("random digraph", random_digraph()),
                entry("a grid beside a barbell", two_parts()),
            ],
        }
    )
)
