using KazCsto.Neo4j.Items;

namespace KazCsto.Neo4j.Pulling;

/// <summary>The statements of a pull: each reads the next nodes that KazCsto wrote under a label, by id.</summary>
internal static class PullStatements
{
    public static readonly string Vocabulary = Next(Names.Vocabulary);

    public static readonly string Entities = Next(Names.Entity);

    public static readonly string Sources = Next(Names.Source);

    /// <summary>Each claim with the id of the source that it cites.</summary>
    public static readonly string Claims =
        $"MATCH (n:{Names.Claim}) WHERE {IsNext} OPTIONAL MATCH (n)-[r:{Names.Cites}]->(s:{Names.Source}) WHERE r.{Names.Mark} IS NOT NULL RETURN n, s.{Names.Id} AS source {InOrder}";

    private const string IsNext = "n." + Names.Mark + " IS NOT NULL AND n." + Names.Id + " > $after";
    private const string InOrder = "ORDER BY n." + Names.Id + " LIMIT $count";

    private static string Next(string label) => $"MATCH (n:{label}) WHERE {IsNext} RETURN n, NULL AS source {InOrder}";
}
