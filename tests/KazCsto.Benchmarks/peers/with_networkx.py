"""The kernels of networkx; it works on one thread."""

from itertools import islice

import networkx

from paths import PATHS_PER_PAIR, pairs


def load(path, lengths):
    columns = [("length", float)] if lengths else False
    return networkx.read_edgelist(path, nodetype=int, data=columns)


def read(path):
    return load(path, lengths=False)


def use_threads(_threads):
    pass


def pagerank(graph):
    # It stops at a change of tol for each node, not for all together.
    return networkx.pagerank(graph, tol=1e-6 / len(graph))


def k_paths(graph):
    return [
        list(islice(networkx.shortest_simple_paths(graph, a, b, "length"), PATHS_PER_PAIR))
        for a, b in pairs(len(graph))
    ]


def path_lengths(graph, found):
    return [networkx.path_weight(graph, path, "length") for paths in found for path in paths]


def by_id(graph, scores):
    return [scores[node] for node in range(len(graph))]


KERNELS = {
    "betweenness": (lambda g: networkx.betweenness_centrality(g, normalized=False), by_id),
    "pagerank-to-1e-6": (pagerank, by_id),
    "k-paths": (k_paths, path_lengths),
}
