// Which claims are denied, by whom, and who affirms the same?
// A denial that nobody contradicts stands without another side. A blank node is any.
// :param node =
// :columns about, attribute, says, denial_caveat, denial_note, denial, denial_probability, affirmation_caveat, affirmation_note, affirmation, affirmation_probability
MATCH (denying:Claim {stance: 'denies'})
WHERE $node = '' OR ('|' + denying.about + '|') CONTAINS ('|' + $node + '|')
OPTIONAL MATCH (affirming:Claim {stance: 'affirms', about: denying.about})
WHERE coalesce(affirming.attribute, '') = coalesce(denying.attribute, '') AND coalesce(affirming.value, '') = coalesce(denying.value, '')
RETURN denying.about AS about, denying.attribute AS attribute, denying.value AS says,
  coalesce(denying.caveat, '') AS denial_caveat, denying.note AS denial_note, denying.citation AS denial, denying.probability AS denial_probability,
  CASE WHEN affirming IS NULL THEN null ELSE coalesce(affirming.caveat, '') END AS affirmation_caveat, affirming.note AS affirmation_note, affirming.citation AS affirmation, affirming.probability AS affirmation_probability
ORDER BY about, says, denial, affirmation
