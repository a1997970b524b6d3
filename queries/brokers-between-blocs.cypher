// Who has ties to states that are only in one bloc and to states that are only in the other?
// :param one = institution:csto
// :param other = institution:sco
// :param day = 2022-01-09
// :columns broker, broker_id, kind, ties_to_one, ties_to_other, states_of_one, states_of_other, certainly, with_caveat
MATCH (state:State)-[seat:MEMBER_OF]->(bloc:Entity)
WHERE bloc.id IN [$one, $other]
  AND seat.standing = 'in-force' AND seat.since_earliest <= $day AND seat.until_latest > $day
WITH state, count(DISTINCT bloc) AS blocs, min(bloc.id) AS bloc
WHERE blocs = 1
MATCH (state)-[tie]-(broker:Entity)
WHERE tie.standing = 'in-force' AND tie.since_earliest <= $day AND tie.until_latest > $day
  AND broker.kind IN ['state', 'leader', 'institution', 'organ'] AND NOT broker.id IN [$one, $other]
WITH broker,
  sum(CASE WHEN bloc = $one THEN 1 ELSE 0 END) AS ties_to_one, sum(CASE WHEN bloc = $other THEN 1 ELSE 0 END) AS ties_to_other,
  count(DISTINCT CASE WHEN bloc = $one THEN state.id END) AS states_of_one,
  count(DISTINCT CASE WHEN bloc = $other THEN state.id END) AS states_of_other,
  sum(CASE WHEN tie.since_latest <= $day AND tie.until_earliest > $day THEN 1 ELSE 0 END) AS certainly,
  count(tie.caveat) AS with_caveat
WHERE ties_to_one > 0 AND ties_to_other > 0
RETURN broker.name AS broker, broker.id AS broker_id, broker.kind AS kind,
  ties_to_one, ties_to_other, states_of_one, states_of_other, certainly, with_caveat
ORDER BY ties_to_one + ties_to_other DESC, broker_id
