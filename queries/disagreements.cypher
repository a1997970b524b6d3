// Where do sources that affirm the same thing give different dates, roles, quantities or values for it?
// A coarser date is no disagreement. Values are compared only of properties that have one value at a time. A blank node is any.
// :param node =
// :param properties = [exists, date, ended, ground, reason, outcome, asked, forces-failed, hostile-successor, fear-of-precedent, armed-attack, attack-from-outside, size, vehicles, duty, trigger, rule]
// :columns about, attribute, one, one_caveat, one_citation, one_probability, other, other_caveat, other_citation, other_probability
MATCH (one:Claim {stance: 'affirms'})
WHERE $node = '' OR ('|' + one.about + '|') CONTAINS ('|' + $node + '|')
MATCH (other:Claim {stance: 'affirms', about: one.about})
WHERE one.row < other.row AND coalesce(one.attribute, '') = coalesce(other.attribute, '')
UNWIND ['value', 'role', 'quantity', 'since', 'until'] AS what
WITH one, other, what, one[what] AS first, other[what] AS second
WHERE first <> second
  AND (what <> 'value' OR one.attribute IN $properties)
  AND (one.attribute IS NULL OR what = 'value' OR one.value = other.value)
  AND NOT ((what IN ['since', 'until'] OR one.attribute IN ['date', 'ended']) AND (first STARTS WITH second OR second STARTS WITH first))
RETURN one.about AS about, CASE what WHEN 'value' THEN one.attribute ELSE what END AS attribute,
  first AS one, coalesce(one.caveat, '') AS one_caveat, one.citation AS one_citation, one.probability AS one_probability,
  second AS other, coalesce(other.caveat, '') AS other_caveat, other.citation AS other_citation, other.probability AS other_probability
ORDER BY about, attribute, one_citation, other_citation
