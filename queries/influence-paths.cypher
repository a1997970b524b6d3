// By which paths can one node move another, and how sure is the weakest tie of each?
// The ties are those of the projection 'influence' in graph/projections.yaml, taken in the direction in which they move; at most 4.
// :param mover = state:rus
// :param moved = state:kaz
// :param day = 2022-01-09
// :param max_hops = 3
// :columns chain, hops, certain, probability, grade, weakest, citation, caveat
MATCH path = (mover:Entity {id: $mover})-[:COMMANDS|HOLDS_OFFICE|APPOINTS|DISMISSES|DECIDES_ON|APPROVED|SENDS|MUST_APPROVE|CONTRIBUTES_TO|ORGAN_OF|DEPLOYED_TO|OPERATES|LEASES|HOSTS|DEPENDS_ON|SUPPLIES_ARMS|FINANCES|CHAIRS|MEMBER_OF|MADE|ADDRESSED_TO|CONSULTS*1..4]-(moved:Entity {id: $moved})
WHERE length(path) <= $max_hops
  AND all(tie IN relationships(path)
    WHERE tie.standing = 'in-force' AND tie.since_earliest <= $day AND tie.until_latest > $day)
WITH nodes(path) AS nodes, relationships(path) AS ties
// No node twice. The id of a tie names its ends in their order: kind|from|to|key.
WHERE all(node IN nodes WHERE single(same IN nodes WHERE same.id = node.id))
  AND all(i IN range(0, size(ties) - 1) WHERE (ties[i]).kind IN ['operates', 'leases', 'hosts', 'consults']
    OR split((ties[i]).id, '|')[CASE (ties[i]).kind WHEN 'depends-on' THEN 2 ELSE 1 END] = (nodes[i]).id)
WITH ties,
  reduce(least = 1.0, tie IN ties | CASE WHEN tie.probability < least THEN tie.probability ELSE least END) AS probability
RETURN reduce(text = '', tie IN ties | text + CASE text WHEN '' THEN '' ELSE '; ' END + tie.sentence) AS chain,
  size(ties) AS hops,
  all(tie IN ties WHERE tie.since_latest <= $day AND tie.until_earliest > $day) AS certain,
  probability,
  head([tie IN ties WHERE tie.probability = probability | tie.grade]) AS grade,
  head([tie IN ties WHERE tie.probability = probability | tie.sentence]) AS weakest,
  head([tie IN ties WHERE tie.probability = probability | tie.citation]) AS citation,
  reduce(text = '', c IN [c IN [tie IN ties | tie.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat
ORDER BY hops, probability DESC, chain
