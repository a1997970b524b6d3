// Who is tied to those who are themselves well tied?
// Not run by the tests: needs the Graph Data Science plugin.
// Run project-undirected.cypher first, and drop.cypher at the end.
// A tie on the server has no strength of its own (the levels are in graph/projections.yaml): each counts 1, unless you set tie.strength.
// :param top = 20
// :columns name, id, score
CALL gds.eigenvector.stream('kazcsto-undirected', {maxIterations: 100, relationshipWeightProperty: 'strength'})
YIELD nodeId, score
WITH gds.util.asNode(nodeId) AS node, score
RETURN node.name AS name, node.id AS id, score
ORDER BY score DESC, id
LIMIT $top
