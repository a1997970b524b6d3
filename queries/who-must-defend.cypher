// Who must defend a state on a day, under which provision, and how sure is that?
// A row a ground: a state that is bound twice over stands there twice. A row is as sure as the weakest tie that it rests on.
// :param state = state:kaz
// :param day = 2022-01-06
// :columns helper, helper_id, provision, provision_id, because, certain, probability, caveat, citation
MATCH (provision:Provision {duty: 'defence'})-[binding:BINDS|BINDS_PARTIES]->(bound:Entity)
WHERE binding.standing = 'in-force' AND binding.since_earliest <= $day AND binding.until_latest > $day
OPTIONAL MATCH (bound)<-[party:PARTY_TO|MEMBER_OF]-(member:State)
WHERE binding.kind = 'binds-parties'
  AND party.standing = 'in-force' AND party.since_earliest <= $day AND party.until_latest > $day
WITH provision, binding, party, CASE binding.kind WHEN 'binds' THEN bound ELSE member END AS helper
WHERE helper IS NOT NULL AND helper.id <> $state
MATCH (provision)-[owing:BINDS|BINDS_PARTIES]->(other:Entity)
WHERE owing.standing = 'in-force' AND owing.since_earliest <= $day AND owing.until_latest > $day
OPTIONAL MATCH (other)<-[partner:PARTY_TO|MEMBER_OF]-(:State {id: $state})
WHERE owing.kind = 'binds-parties'
  AND partner.standing = 'in-force' AND partner.since_earliest <= $day AND partner.until_latest > $day
WITH provision, helper, binding, party, owing, partner, other
WHERE (owing.kind = 'binds' AND other.id = $state) OR partner IS NOT NULL
RETURN helper.name AS helper, helper.id AS helper_id, provision.name AS provision, provision.id AS provision_id,
  coalesce(party.sentence, binding.sentence) AS because,
  binding.since_latest <= $day AND binding.until_earliest > $day
    AND owing.since_latest <= $day AND owing.until_earliest > $day
    AND (party IS NULL OR party.since_latest <= $day AND party.until_earliest > $day)
    AND (partner IS NULL OR partner.since_latest <= $day AND partner.until_earliest > $day) AS certain,
  reduce(least = 1.0, p IN [party.probability, binding.probability, partner.probability, owing.probability, provision.duty_probability] |
    CASE WHEN p < least THEN p ELSE least END) AS probability,
  reduce(text = coalesce(provision.duty_caveat, ''), c IN [c IN [party.caveat, binding.caveat, partner.caveat,
      CASE WHEN owing.id = binding.id THEN null ELSE owing.caveat END] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat,
  coalesce(party.citation, binding.citation) AS citation
ORDER BY provision_id, helper_id, because
