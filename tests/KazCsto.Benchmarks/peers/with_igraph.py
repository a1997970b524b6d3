"""The kernels of igraph; it works on one thread."""

import igraph
import numpy

from paths import PATHS_PER_PAIR, pairs


def load(path, lengths):
    if not lengths:
        return read(path)
    table = numpy.fromfile(path, sep=" ").reshape(-1, 3)
    ends = table[:, :2].astype(int)
    graph = igraph.Graph(n=int(ends.max()) + 1, edges=ends.tolist())
    graph.es["length"] = table[:, 2].tolist()
    return graph


def read(path):
    return igraph.Graph.Read_Edgelist(path, directed=False)


def use_threads(_threads):
    pass


def modularity(graph, groups):
    return graph.modularity([int(group) for group in groups])


def k_paths(graph):
    return [
        graph.get_k_shortest_paths(a, to=b, k=PATHS_PER_PAIR, weights="length", output="epath")
        for a, b in pairs(graph.vcount())
    ]


def path_lengths(graph, found):
    lengths = graph.es["length"]
    return [sum(lengths[tie] for tie in path) for paths in found for path in paths]


def leiden(graph):
    return graph.community_leiden(objective_function="modularity")


def as_is(_graph, values):
    return values


KERNELS = {
    "betweenness": (lambda g: g.betweenness(directed=False), as_is),
    "betweenness-by-length": (lambda g: g.betweenness(directed=False, weights="length"), as_is),
    "harmonic": (lambda g: g.harmonic_centrality(), as_is),
    "closeness": (lambda g: g.closeness(), as_is),
    # The solver PRPACK takes no tolerance: it goes on to the end.
    "pagerank-to-1e-6": (lambda g: g.pagerank(directed=False), as_is),
    "leiden": (leiden, lambda _graph, clusters: clusters.membership),
    "k-paths": (k_paths, path_lengths),
}
