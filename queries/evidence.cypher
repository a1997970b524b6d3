// What do all claims about a node or a tie say, where do they stand, and how good are they?
// The id of a node gives what is claimed of it and of each of its ties; the id of a tie (kind|from|to|key) that of the tie alone.
// :param id = case:kaz-2022
// :columns about, attribute, says, since, until, stance, basis, said_by, grade, probability, caveat, citation, title, note, row
MATCH (claim:Claim)-[:CITES]->(source:Source)
WHERE claim.about = $id OR claim.about CONTAINS ('|' + $id + '|')
RETURN claim.about AS about, claim.attribute AS attribute, coalesce(claim.value, claim.role, claim.quantity) AS says,
  claim.since AS since, claim.until AS until, claim.stance AS stance, claim.basis AS basis, claim.said_by AS said_by,
  claim.grade AS grade, claim.probability AS probability, coalesce(claim.caveat, '') AS caveat, claim.citation AS citation,
  source.title AS title, claim.note AS note, claim.row AS row
ORDER BY about, attribute, says, row
