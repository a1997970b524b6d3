// Who sat on both sides of a decision: with whoever asked, and in the body that answered?
// Seats and offices count that were held on the first day that the date of the decision allows. A blank crisis is any.
// :param crisis = case:kaz-2022
// :columns who, who_id, request, decision, decision_id, day, body, body_id, seat, certain, probability, caveat
MATCH (found:Entity {kind: 'case'})<-[about:CONCERNS]-(request:Event)<-[asked:MADE]-(who:Entity)
WHERE ($crisis = '' OR found.id = $crisis) AND about.standing = 'in-force' AND asked.standing = 'in-force'
MATCH (request)<-[answers:ANSWERS]-(decision:Event)<-[decides:MADE|APPROVED]-(body:Entity)
WHERE answers.standing = 'in-force' AND decides.standing = 'in-force'
MATCH path = (who)-[:HOLDS_OFFICE|MEMBER_OF|CHAIRS*1..2]->(body)
WHERE all(tie IN relationships(path) WHERE tie.standing = 'in-force'
  AND tie.since_earliest <= decision.since_earliest AND tie.until_latest > decision.since_earliest)
WITH who, request, decision, body, relationships(path) AS seats, asked, answers, decides,
  decision.since_earliest AS day
RETURN DISTINCT who.name AS who, who.id AS who_id, request.name AS request, decision.name AS decision, decision.id AS decision_id,
  day, body.name AS body, body.id AS body_id,
  reduce(text = '', tie IN seats | text + CASE text WHEN '' THEN '' ELSE '; ' END + tie.sentence) AS seat,
  all(tie IN seats WHERE tie.since_latest <= day AND tie.until_earliest > day) AS certain,
  reduce(least = 1.0, p IN [asked.probability, answers.probability, decides.probability] + [tie IN seats | tie.probability] |
    CASE WHEN p < least THEN p ELSE least END) AS probability,
  reduce(text = coalesce(decision.date_caveat, ''), c IN [c IN [asked.caveat, answers.caveat, decides.caveat] + [tie IN seats | tie.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat
ORDER BY decision_id, who_id, body_id, seat
