// How did each case end, was the CSTO asked, and what sets one case apart?
// What set a case apart stands in rows of its own, with its reservation in brackets.
// :param crisis = case:kaz-2022
// :columns case_name, case_id, scope, date, date_caveat, outcome, outcome_caveat, asked, asked_caveat, same_outcome, same_request, difference
MATCH (given:Entity {id: $crisis})
MATCH (crisis:Entity {kind: 'case'})
UNWIND CASE WHEN crisis.difference IS NULL THEN [null] ELSE crisis.difference END AS difference
RETURN crisis.name AS case_name, crisis.id AS case_id, crisis.scope AS scope, crisis.date AS date,
  coalesce(crisis.date_caveat, '') AS date_caveat,
  crisis.outcome AS outcome, coalesce(crisis.outcome_caveat, '') AS outcome_caveat,
  crisis.asked AS asked, coalesce(crisis.asked_caveat, '') AS asked_caveat,
  crisis.outcome = given.outcome AS same_outcome, crisis.asked = given.asked AS same_request, difference
ORDER BY date, case_id, difference
