// By which chains can a leader order a force, or have a say in sending it?
// A chain leads from an office over chairs and seats to whoever commands, sends, consents or contributes; at most 4 ties.
// :param leader = leader:putin
// :param force = force:csto-kaz-2022
// :param day = 2022-01-07
// :param max_hops = 3
// :columns leader, leader_id, force, force_id, chain, last_tie, hops, certain, probability, weakest, caveat
MATCH path = (leader:Leader)-[:HOLDS_OFFICE|APPOINTS|CHAIRS|MEMBER_OF|DECIDES_ON|MUST_APPROVE|CONTRIBUTES_TO|COMMANDS*1..4]->(force:Force)
WHERE ($leader = '' OR leader.id = $leader) AND ($force = '' OR force.id = $force)
  AND length(path) <= $max_hops
  AND all(tie IN relationships(path)
    WHERE tie.standing = 'in-force' AND tie.since_earliest <= $day AND tie.until_latest > $day)
WITH leader, force, nodes(path) AS nodes, relationships(path) AS ties
WHERE all(node IN nodes WHERE single(same IN nodes WHERE same.id = node.id))
WITH leader, force, ties,
  reduce(least = 1.0, tie IN ties | CASE WHEN tie.probability < least THEN tie.probability ELSE least END) AS probability
RETURN leader.name AS leader, leader.id AS leader_id, force.name AS force, force.id AS force_id,
  reduce(text = '', tie IN ties | text + CASE text WHEN '' THEN '' ELSE '; ' END + tie.sentence) AS chain,
  last([tie IN ties | tie.kind]) AS last_tie,
  size(ties) AS hops,
  all(tie IN ties WHERE tie.since_latest <= $day AND tie.until_earliest > $day) AS certain,
  probability,
  head([tie IN ties WHERE tie.probability = probability | tie.citation]) AS weakest,
  reduce(text = '', c IN [c IN [tie IN ties | tie.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat
ORDER BY leader_id, force_id, hops, chain
