// Who could have said no to a force, or to a decision of a body, on a day?
// Whoever decides, each member where consensus decides, organs that must consent, and states that could keep their men at home.
// :param id = force:csto-kaz-2022
// :param day = 2022-01-07
// :columns who, who_id, how, certain, probability, caveat, citation
MATCH (who:Entity)-[tie:DECIDES_ON|MUST_APPROVE|CONTRIBUTES_TO]->(:Entity {id: $id})
WHERE tie.standing = 'in-force' AND tie.since_earliest <= $day AND tie.until_latest > $day
RETURN who.name AS who, who.id AS who_id, tie.kind AS how,
  tie.since_latest <= $day AND tie.until_earliest > $day AS certain,
  tie.probability AS probability, coalesce(tie.caveat, '') AS caveat, tie.citation AS citation
UNION
MATCH (who:State)-[seat:MEMBER_OF]->(body:Entity {rule: 'consensus'})-[decides:DECIDES_ON]->(:Entity {id: $id})
WHERE seat.standing = 'in-force' AND seat.since_earliest <= $day AND seat.until_latest > $day
  AND decides.standing = 'in-force' AND decides.since_earliest <= $day AND decides.until_latest > $day
RETURN who.name AS who, who.id AS who_id, 'consensus in ' + body.name AS how,
  seat.since_latest <= $day AND seat.until_earliest > $day
    AND decides.since_latest <= $day AND decides.until_earliest > $day AS certain,
  reduce(least = 1.0, p IN [seat.probability, decides.probability, body.rule_probability] |
    CASE WHEN p < least THEN p ELSE least END) AS probability,
  reduce(text = coalesce(body.rule_caveat, ''), c IN [c IN [seat.caveat, decides.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat,
  seat.citation AS citation
UNION
MATCH (who:State)-[seat:MEMBER_OF]->(body:Entity {id: $id, rule: 'consensus'})
WHERE seat.standing = 'in-force' AND seat.since_earliest <= $day AND seat.until_latest > $day
RETURN who.name AS who, who.id AS who_id, 'consensus in ' + body.name AS how,
  seat.since_latest <= $day AND seat.until_earliest > $day AS certain,
  CASE WHEN seat.probability < body.rule_probability THEN seat.probability ELSE body.rule_probability END AS probability,
  reduce(text = coalesce(body.rule_caveat, ''), c IN [c IN [seat.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat,
  seat.citation AS citation
