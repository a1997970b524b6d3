// Which two states sit together in the most institutions and organs?
// common-memberships names the bodies of one pair. A blank state is any.
// :param state =
// :param day = 2022-01-09
// :param at_least = 1
// :columns one, one_id, other, other_id, shared, certainly, with_caveat
MATCH (one:State)-[first:MEMBER_OF]->(body:Entity)<-[second:MEMBER_OF]-(other:State)
WHERE one.id < other.id AND ($state = '' OR one.id = $state OR other.id = $state)
  AND first.standing = 'in-force' AND first.since_earliest <= $day AND first.until_latest > $day
  AND second.standing = 'in-force' AND second.since_earliest <= $day AND second.until_latest > $day
WITH one, other, body,
  max(CASE WHEN first.since_latest <= $day AND first.until_earliest > $day
    AND second.since_latest <= $day AND second.until_earliest > $day THEN 1 ELSE 0 END) AS certain,
  max(CASE WHEN first.caveat IS NULL AND second.caveat IS NULL THEN 0 ELSE 1 END) AS doubted
WITH one, other, count(body) AS shared, sum(certain) AS certainly, sum(doubted) AS with_caveat
WHERE shared >= $at_least
RETURN one.name AS one, one.id AS one_id, other.name AS other, other.id AS other_id, shared, certainly, with_caveat
ORDER BY shared DESC, one_id, other_id
