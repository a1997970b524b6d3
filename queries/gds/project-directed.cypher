// Which agents and ties are there for questions of direction?
// Not run by the tests: needs the Graph Data Science plugin.
// The ties are those of the projection 'influence' that join two agents and lead from who moves to who is moved. What goes through a
// force, base or event is left out, and so is depends-on, which leads the other way.
// A tie on the server has no strength of its own (the levels are in graph/projections.yaml): each counts 1, unless you set tie.strength.
// :param day = 2022-01-09
// :columns graph, nodes, ties
MATCH (source:Entity)
WHERE source.kind IN ['state', 'leader', 'institution', 'organ']
  AND source.since_earliest <= $day AND source.until_latest > $day
OPTIONAL MATCH (source)-[tie:HOLDS_OFFICE|APPOINTS|DISMISSES|ORGAN_OF|SUPPLIES_ARMS|FINANCES|CHAIRS|MEMBER_OF|CONSULTS]->(target:Entity)
WHERE tie.standing = 'in-force' AND tie.since_earliest <= $day AND tie.until_latest > $day
WITH gds.graph.project('kazcsto-directed', source, target,
  {relationshipType: type(tie), relationshipProperties: {strength: coalesce(tie.strength, 1.0)}},
  {inverseIndexedRelationshipTypes: ['*']}) AS projected
RETURN projected.graphName AS graph, projected.nodeCount AS nodes, projected.relationshipCount AS ties
