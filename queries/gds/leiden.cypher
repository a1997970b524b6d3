// Which groups of agents are tied more closely among themselves than to the rest?
// Not run by the tests: needs the Graph Data Science plugin.
// Run project-undirected.cypher first, and drop.cypher at the end.
// A tie on the server has no strength of its own (the levels are in graph/projections.yaml): each counts 1, unless you set tie.strength.
// :param seed = 19
// :columns community, name, id
CALL gds.leiden.stream('kazcsto-undirected', {randomSeed: $seed, concurrency: 1, relationshipWeightProperty: 'strength'})
YIELD nodeId, communityId
WITH communityId AS community, gds.util.asNode(nodeId) AS node
RETURN community, node.name AS name, node.id AS id
ORDER BY community, id
