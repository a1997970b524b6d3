// Who is near to all others, by hops and in either direction?
// Not run by the tests: needs the Graph Data Science plugin.
// Run project-undirected.cypher first, and drop.cypher at the end.
// Wasserman and Faust's variant, which can compare nodes of different components.
// :param top = 20
// :columns name, id, score
CALL gds.closeness.stream('kazcsto-undirected', {useWassermanFaust: true})
YIELD nodeId, score
WITH gds.util.asNode(nodeId) AS node, score
RETURN node.name AS name, node.id AS id, score
ORDER BY score DESC, id
LIMIT $top
