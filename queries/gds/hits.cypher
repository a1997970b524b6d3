// Who moves those whom many move (hubs), and who is moved by many such (authorities)?
// Not run by the tests: needs the Graph Data Science plugin.
// Run project-directed.cypher first, and drop.cypher at the end.
// :param top = 20
// :columns name, id, hub, authority
CALL gds.hits.stream('kazcsto-directed', {hitsIterations: 50})
YIELD nodeId, values
WITH gds.util.asNode(nodeId) AS node, values
RETURN node.name AS name, node.id AS id, values.hub AS hub, values.auth AS authority
ORDER BY authority DESC, id
LIMIT $top
