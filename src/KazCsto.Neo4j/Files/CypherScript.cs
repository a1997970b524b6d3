using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;

namespace KazCsto.Neo4j.Files;

/// <summary>Writes a property graph as a script for <c>cypher-shell</c>: the statements of a push, with their values in them.</summary>
/// <remarks>https://neo4j.com/docs/operations-manual/current/cypher-shell/. Running it twice changes nothing the second time.</remarks>
public static class CypherScript
{
    /// <summary>Parsing a long statement costs a server more than a row is worth.</summary>
    private static readonly PushOptions Short = new() { Rows = 100, Characters = 200_000 };

    /// <summary>Writes the script. The parts are read as streams.</summary>
    public static void Write(IReadOnlyList<GraphItems> parts, TextWriter writer)
    {
        WriteRules(writer);
        using var batches = new Batches(Short, isModern: true);
        foreach (var part in parts)
        {
            foreach (var batch in batches.Of(part.Nodes).Concat(batches.Of(part.Ties)))
            {
                Write(batch, writer);
            }
        }
    }

    /// <summary>Writes what makes ids unique, in the words of both ages.</summary>
    internal static void WriteRules(TextWriter writer)
    {
        writer.Write("// Neo4j before 4.4 wants other words for the next lines:\n");
        foreach (var rule in PushStatements.Rules(isModern: false))
        {
            writer.Write($"//   {rule};\n");
        }

        foreach (var rule in PushStatements.Rules(isModern: true))
        {
            writer.Write($"{rule};\n");
        }
    }

    private static void Write(Batch batch, TextWriter writer)
    {
        const string Rows = "$rows";
        var text = batch.Statement.Text;
        var at = text.IndexOf(Rows, StringComparison.Ordinal);
        writer.Write(text[..at]);
        var separator = "[\n";
        foreach (var row in (IEnumerable<object?>)batch.Statement.Parameters["rows"]!)
        {
            writer.Write(separator);
            CypherLiteral.Write(writer, row);
            separator = ",\n";
        }

        writer.Write($"]{text[(at + Rows.Length)..]};\n");
    }
}
