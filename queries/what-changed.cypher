// Which ties began, ended, or came and went between two days?
// A tie that possibly held on the first day did not surely begin after it and is not listed; certain says whether it surely held.
// A blank node is any.
// :param node =
// :param first_day = 2022-01-01
// :param last_day = 2022-02-01
// :columns change, fact, tie, since, until, certain, probability, caveat, citation
MATCH (one:Entity)-[tie]->(other:Entity)
WHERE tie.standing = 'in-force' AND ($node = '' OR one.id = $node OR other.id = $node)
WITH tie, tie.since_earliest <= $first_day AND tie.until_latest > $first_day AS before,
  tie.since_earliest <= $last_day AND tie.until_latest > $last_day AS after
WITH tie, CASE
    WHEN after AND NOT before THEN 'began'
    WHEN before AND NOT after THEN 'ended'
    WHEN NOT before AND NOT after AND tie.since_earliest > $first_day AND tie.until_latest <= $last_day
      AND tie.since_earliest < tie.until_latest THEN 'came and went'
    ELSE 'no change' END AS change
WHERE change <> 'no change'
RETURN change, tie.sentence AS fact, tie.id AS tie, tie.since AS since, tie.until AS until,
  CASE change
    WHEN 'began' THEN tie.since_latest <= $last_day AND tie.until_earliest > $last_day
    WHEN 'ended' THEN tie.since_latest <= $first_day AND tie.until_earliest > $first_day
    ELSE tie.since_latest < tie.until_earliest END AS certain,
  tie.probability AS probability, coalesce(tie.caveat, '') AS caveat, tie.citation AS citation
ORDER BY change, tie
