// Who asked whom for help, when, and who answered?
// A request that went to several, or that several answered, stands in as many rows. A blank crisis is any.
// :param crisis =
// :columns case_name, asker, asker_id, request, request_id, asked_on, addressee, addressee_id, answer, answer_id, answered_on, answerer, probability, caveat
MATCH (found:Entity {kind: 'case'})<-[about:CONCERNS]-(request:Event {form: 'request'})<-[asked:MADE]-(asker:Entity)
WHERE ($crisis = '' OR found.id = $crisis) AND about.standing = 'in-force' AND asked.standing = 'in-force'
OPTIONAL MATCH (request)-[address:ADDRESSED_TO]->(addressee:Entity)
WHERE address.standing = 'in-force'
OPTIONAL MATCH (request)<-[answers:ANSWERS]-(answer:Event)
WHERE answers.standing = 'in-force'
OPTIONAL MATCH (answer)<-[made:MADE]-(answerer:Entity)
WHERE made.standing = 'in-force'
RETURN found.name AS case_name, asker.name AS asker, asker.id AS asker_id, request.name AS request, request.id AS request_id,
  request.date AS asked_on, addressee.name AS addressee, addressee.id AS addressee_id, answer.name AS answer, answer.id AS answer_id,
  answer.date AS answered_on, answerer.name AS answerer,
  reduce(least = 1.0, p IN [about.probability, asked.probability, address.probability, answers.probability, made.probability] | CASE WHEN p < least THEN p ELSE least END) AS probability,
  reduce(text = '', c IN [c IN [about.caveat, asked.caveat, address.caveat, answers.caveat, made.caveat,
      request.date_caveat, answer.date_caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat
ORDER BY asked_on, request_id, asker_id, addressee_id, answer_id, answerer
