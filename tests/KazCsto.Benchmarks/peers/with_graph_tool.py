"""The kernels of graph-tool, on as many threads as it is told."""

import graph_tool
import graph_tool.centrality as centrality
import numpy


def load(path, lengths):
    table = numpy.fromfile(path, sep=" ").reshape(-1, 3 if lengths else 2)
    graph = graph_tool.Graph(directed=False)
    if not lengths:
        graph.add_edge_list(table.astype(int))
        return graph
    length = graph.new_edge_property("double")
    graph.add_edge_list(table, eprops=[length])
    graph.edge_properties["length"] = length
    return graph


def read(path):
    return graph_tool.load_graph_from_csv(path, hashed=False, csv_options={"delimiter": " "})


def use_threads(threads):
    graph_tool.openmp_set_num_threads(threads)


def betweenness(graph):
    """It always reckons the scores of the ties as well."""
    return centrality.betweenness(graph, norm=False)[0]


def betweenness_by_length(graph):
    return centrality.betweenness(graph, norm=False, weight=graph.edge_properties["length"])[0]


def values(_graph, scores):
    return scores.a


KERNELS = {
    "betweenness": (betweenness, values),
    "betweenness-by-length": (betweenness_by_length, values),
    "harmonic": (lambda g: centrality.closeness(g, harmonic=True), values),
    "closeness": (lambda g: centrality.closeness(g), values),
    "pagerank-to-1e-6": (lambda g: centrality.pagerank(g, epsilon=1e-6), values),
}
