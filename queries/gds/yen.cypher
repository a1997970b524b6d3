// Which are the shortest paths between two agents, in either direction?
// Not run by the tests: needs the Graph Data Science plugin.
// Run project-undirected.cypher first, and drop.cypher at the end.
// A tie on the server has no length of its own (the levels are in graph/projections.yaml): each is 1 long, unless you set tie.length.
// :param source = state:rus
// :param target = state:kaz
// :param paths = 5
// :columns place, length, stops
MATCH (source:Entity {id: $source}), (target:Entity {id: $target})
CALL gds.shortestPath.yens.stream('kazcsto-undirected',
  {sourceNode: source, targetNode: target, k: $paths, relationshipWeightProperty: 'length'})
YIELD index, totalCost, nodeIds
RETURN index AS place, totalCost AS length, [nodeId IN nodeIds | gds.util.asNode(nodeId).name] AS stops
ORDER BY place
