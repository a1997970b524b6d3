// Which ties and values about a node rest on one source only?
// Sources that go back to one origin count as one. A tie is in force; a value is one that nobody denies and that its best claim makes
// more probable than asked. A blank node is any.
// :param node = case:kaz-2022
// :param above = 0.5
// :columns about, attribute, says, claims, origin, probability, caveat, citation
MATCH (claim:Claim {stance: 'affirms'})-[:CITES]->(source:Source)
WHERE claim.attribute IS NULL
WITH claim.about AS about, count(claim) AS claims, count(DISTINCT coalesce(source.origin, '')) AS origins,
  min(coalesce(source.origin, '')) AS origin
WHERE origins = 1
MATCH (one:Entity)-[tie]->(other:Entity)
WHERE tie.id = about AND tie.standing = 'in-force' AND tie.probability > $above
  AND ($node = '' OR one.id = $node OR other.id = $node)
RETURN about, null AS attribute, tie.sentence AS says, claims, origin,
  tie.probability AS probability, coalesce(tie.caveat, '') AS caveat, tie.citation AS citation
UNION
MATCH (claim:Claim)-[:CITES]->(source:Source)
WHERE claim.attribute IS NOT NULL AND ($node = '' OR claim.about = $node)
WITH claim.about AS about, claim.attribute AS attribute, claim.value AS says, count(claim) AS claims,
  count(DISTINCT coalesce(source.origin, '')) AS origins, min(coalesce(source.origin, '')) AS origin,
  count(DISTINCT claim.stance) AS stances, min(claim.stance) AS stance, max(claim.probability) AS probability,
  CASE WHEN count(claim.caveat) < count(claim) THEN '' ELSE min(claim.caveat) END AS caveat, min(claim.citation) AS citation
WHERE origins = 1 AND stances = 1 AND stance = 'affirms' AND probability > $above
RETURN about, attribute, says, claims, origin, probability, caveat, citation
