// In which institutions, organs and treaties do two states stand together?
// :param one = state:kaz
// :param other = state:rus
// :param day = 2022-01-09
// :columns body, body_id, kind, certain, probability, caveat, citation, other_citation
MATCH (one:State {id: $one})-[first:MEMBER_OF|PARTY_TO]->(body:Entity)<-[second:MEMBER_OF|PARTY_TO]-(other:State {id: $other})
WHERE first.standing = 'in-force' AND first.since_earliest <= $day AND first.until_latest > $day
  AND second.standing = 'in-force' AND second.since_earliest <= $day AND second.until_latest > $day
RETURN body.name AS body, body.id AS body_id, body.kind AS kind,
  first.since_latest <= $day AND first.until_earliest > $day
    AND second.since_latest <= $day AND second.until_earliest > $day AS certain,
  CASE WHEN first.probability < second.probability THEN first.probability ELSE second.probability END AS probability,
  reduce(text = '', c IN [c IN [first.caveat, second.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat,
  first.citation AS citation, second.citation AS other_citation
ORDER BY kind, body_id
