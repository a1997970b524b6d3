using KazCsto.Neo4j.Items;

namespace KazCsto.Neo4j.Pushing;

/// <summary>The statements of a push, in the Cypher that all servers from 3.1 on share.</summary>
/// <remarks>
/// A node or tie is merged by its id alone and written only if its content hash differs, so that a push which is repeated changes nothing. What
/// stands there without a mark is not ours and stays as it is. Labels, types and keys are escaped; values are parameters.
/// </remarks>
internal static class PushStatements
{
    /// <summary>Makes ids unique, which also gives them an index; and an index for the claims about something.</summary>
    public static IEnumerable<string> Rules(bool isModern) =>
        isModern
            ?
            [
                .. Names.KeyLabels.Select(label =>
                    $"CREATE CONSTRAINT kazcsto_{label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.{Names.Id} IS UNIQUE"
                ),
                $"CREATE INDEX kazcsto_claim_about IF NOT EXISTS FOR (n:{Names.Claim}) ON (n.about)",
            ]
            :
            [
                .. Names.KeyLabels.Select(label => $"CREATE CONSTRAINT ON (n:{label}) ASSERT n.{Names.Id} IS UNIQUE"),
                $"CREATE INDEX ON :{Names.Claim}(about)",
            ];

    /// <summary>
    /// Makes an old server count its indexes again: it plans by their size, and right after its nodes have come it would search all of them for each
    /// end of the first ties.
    /// </summary>
    public const string RefreshPlans = "CALL db.resampleOutdatedIndexes()";

    /// <summary>Merges nodes of the same labels.</summary>
    public static string Merge(NodeGroup group, bool isModern, bool force = false)
    {
        var label = group.Label is null ? "" : $" SET n{Identifier.Label(group.Label, isModern)}";
        return $$"""
            UNWIND $rows AS row
            MERGE (n{{Identifier.Label(group.KeyLabel, isModern)}} {id: row.id})
            ON CREATE SET n.{{Names.Mark}} = ''
            WITH n, row WHERE {{IfWritten("n", force)}}
            SET n = row.properties{{label}}
            """;
    }

    /// <summary>Merges ties of the same type and ends of the same labels; none hangs on a node of somebody else.</summary>
    public static string Merge(TieGroup group, bool isModern, bool force = false) =>
        $$"""
            UNWIND $rows AS row
            MATCH (a{{Identifier.Label(group.FromLabel, isModern)}} {id: row.from})
            MATCH (b{{Identifier.Label(group.ToLabel, isModern)}} {id: row.to})
            WHERE a.{{Names.Mark}} IS NOT NULL AND b.{{Names.Mark}} IS NOT NULL
            MERGE (a)-[r{{Identifier.Label(group.Type, isModern)}} {id: row.id}]->(b)
            ON CREATE SET r.{{Names.Mark}} = ''
            WITH r, row WHERE {{IfWritten("r", force)}}
            SET r = row.properties
            """;

    private static string IfWritten(string item, bool force) =>
        force ? $"{item}.{Names.Mark} IS NOT NULL" : $"{item}.{Names.Mark} <> row.hash";

    /// <summary>The next ids of what we wrote under a label.</summary>
    public static string NextIds(string label) =>
        $"MATCH (n:{label}) WHERE n.{Names.Mark} IS NOT NULL AND n.{Names.Id} > $after RETURN n.{Names.Id} AS id ORDER BY id LIMIT $count";

    /// <summary>The ties that we wrote from some nodes.</summary>
    public static string TiesFrom(string label) =>
        $"UNWIND $ids AS from MATCH (a:{label} {{{Names.Id}: from}})-[r]->() WHERE r.{Names.Mark} IS NOT NULL RETURN from, type(r) AS type, r.{Names.Id} AS id";

    /// <summary>Removes ties that we wrote.</summary>
    public static string RemoveTies(string label) =>
        $"UNWIND $rows AS row MATCH (a:{label} {{{Names.Id}: row.from}})-[r]->() WHERE r.{Names.Id} = row.id AND type(r) = row.type AND r.{Names.Mark} IS NOT NULL DELETE r";

    /// <summary>Removes nodes that we wrote, unless a tie of somebody else hangs on them.</summary>
    public static string RemoveNodes(string label) =>
        $"UNWIND $ids AS id MATCH (n:{label} {{{Names.Id}: id}}) WHERE n.{Names.Mark} IS NOT NULL AND NOT (n)--() DELETE n";

    /// <summary>Some nodes of somebody else that stand where a network has its own.</summary>
    public const string Foreign =
        "MATCH (n:"
        + Names.Entity
        + ") WHERE n."
        + Names.Mark
        + " IS NULL RETURN n."
        + Names.Id
        + " AS id ORDER BY id LIMIT 5";

    /// <summary>How many nodes we wrote, by all their labels.</summary>
    public const string CountNodes =
        "MATCH (n) WHERE n." + Names.Mark + " IS NOT NULL RETURN labels(n) AS labels, count(*) AS count";

    /// <summary>How many ties we wrote, by type.</summary>
    public const string CountTies =
        "MATCH ()-[r]->() WHERE r." + Names.Mark + " IS NOT NULL RETURN type(r) AS type, count(*) AS count";
}

/// <summary>Ties of the same type between nodes of the same labels, which one statement can merge.</summary>
internal readonly record struct TieGroup(string Type, string FromLabel, string ToLabel)
{
    public static TieGroup Of(TieItem tie) => new(tie.Type, tie.From.Label, tie.To.Label);
}
