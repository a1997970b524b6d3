// Where does influence gather, if everybody passes on what reaches them?
// Not run by the tests: needs the Graph Data Science plugin.
// Run project-directed.cypher first, and drop.cypher at the end.
// A tie on the server has no strength of its own (the levels are in graph/projections.yaml): each counts 1, unless you set tie.strength.
// This is exposure, not access: influence flows along the ties and gathers where they lead.
// :param top = 20
// :columns name, id, score
CALL gds.pageRank.stream('kazcsto-directed',
  {dampingFactor: 0.85, maxIterations: 100, tolerance: 0.00000001, relationshipWeightProperty: 'strength'})
YIELD nodeId, score
WITH gds.util.asNode(nodeId) AS node, score
RETURN node.name AS name, node.id AS id, score
ORDER BY score DESC, id
LIMIT $top
