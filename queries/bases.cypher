// Which bases and sites does a state or institution run abroad or at home, who is the host, and what is the rent?
// A blank operator is any. A row is as sure as the weakest of its ties: who runs it, who hosts it, the lease.
// :param operator =
// :param day = 2022-01-09
// :columns operator, operator_id, site, site_id, kind, host, host_id, rent, unit, certain, probability, caveat, citation
MATCH (operator:Entity)-[runs:OPERATES]->(site:Entity)
WHERE ($operator = '' OR operator.id = $operator)
  AND runs.standing = 'in-force' AND runs.since_earliest <= $day AND runs.until_latest > $day
OPTIONAL MATCH (site)<-[hosts:HOSTS]-(host:State)
WHERE hosts.standing = 'in-force' AND hosts.since_earliest <= $day AND hosts.until_latest > $day
OPTIONAL MATCH (operator)-[lease:LEASES]->(site)
WHERE lease.standing = 'in-force' AND lease.since_earliest <= $day AND lease.until_latest > $day
RETURN operator.name AS operator, operator.id AS operator_id, site.name AS site, site.id AS site_id, site.kind AS kind,
  host.name AS host, host.id AS host_id, lease.quantity AS rent, lease.unit AS unit,
  runs.since_latest <= $day AND runs.until_earliest > $day
    AND (hosts IS NULL OR hosts.since_latest <= $day AND hosts.until_earliest > $day)
    AND (lease IS NULL OR lease.since_latest <= $day AND lease.until_earliest > $day) AS certain,
  reduce(least = 1.0, p IN [runs.probability, hosts.probability, lease.probability] | CASE WHEN p < least THEN p ELSE least END) AS probability,
  reduce(text = '', c IN [c IN [runs.caveat, hosts.caveat, lease.caveat] WHERE c IS NOT NULL] |
    text + CASE text WHEN '' THEN '' ELSE '; ' END + c) AS caveat,
  runs.citation AS citation
ORDER BY operator_id, site_id, host_id
