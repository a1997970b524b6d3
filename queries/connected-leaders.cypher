// Which leaders have the most ties on a day, and to how many others?
// Who came before whom is no tie of that day. Counting is no measure of power: 'kazcsto rank --kind leader' ranks them by what their ties can do.
// :param day = 2022-01-09
// :param top = 10
// :columns leader, leader_id, ties, certainly, with_caveat, others
MATCH (leader:Leader)-[tie]-(other:Entity)
WHERE tie.kind <> 'preceded' AND tie.standing = 'in-force'
  AND tie.since_earliest <= $day AND tie.until_latest > $day
RETURN leader.name AS leader, leader.id AS leader_id, count(tie) AS ties,
  sum(CASE WHEN tie.since_latest <= $day AND tie.until_earliest > $day THEN 1 ELSE 0 END) AS certainly,
  count(tie.caveat) AS with_caveat, count(DISTINCT other) AS others
ORDER BY ties DESC, others DESC, leader_id
LIMIT $top
