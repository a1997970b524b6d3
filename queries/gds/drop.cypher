// Which projected graphs are taken away again?
// Not run by the tests: needs the Graph Data Science plugin.
// :columns graph
UNWIND ['kazcsto-directed', 'kazcsto-undirected'] AS name
CALL gds.graph.drop(name, false)
YIELD graphName
RETURN graphName AS graph
