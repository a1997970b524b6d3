using KazCsto.Neo4j.Items;

namespace KazCsto.Neo4j.Files;

/// <summary>Writes a property graph as tables for <c>neo4j-admin database import</c>, which fills a new database far faster than statements can.</summary>
/// <remarks>
/// https://neo4j.com/docs/operations-manual/current/import/. A table for each group of nodes or ties, the command that reads them, and the constraints
/// to make afterwards. What it fills is the same as after a push, which may follow. Cells are quoted by RFC 4180, as servers from 4.0 on read them;
/// earlier ones take a backslash before a quote for an escape.
/// </remarks>
public static class ImportFiles
{
    /// <summary>Writes the files. The parts are read twice, as streams: once for their columns and once for their rows.</summary>
    /// <param name="parts">The parts of the graph.</param>
    /// <param name="open">Opens a file by its name; it is disposed of when it is complete.</param>
    /// <exception cref="InvalidDataException">Every character that could stand between the items of a list stands in one of them.</exception>
    public static void Write(IReadOnlyList<GraphItems> parts, Func<string, TextWriter> open)
    {
        var columns = new ImportColumns();
        foreach (var part in parts)
        {
            columns.Add(part);
        }

        var tables = new List<ImportTable>();
        using (var writer = new ImportTables(columns, open, tables))
        {
            foreach (var part in parts)
            {
                writer.Write(part);
            }
        }

        WriteCommand(tables, columns.ListDelimiter, open);
        using var rules = open("rules.cypher");
        CypherScript.WriteRules(rules);
    }

    private static void WriteCommand(List<ImportTable> tables, char listDelimiter, Func<string, TextWriter> open)
    {
        using var command = open("import.sh");
        command.Write(
            """
            #!/bin/sh
            # Fills a new database: sh import.sh [database], with the server stopped; then run rules.cypher in cypher-shell.
            cd "$(dirname "$0")" || exit 1
            exec neo4j-admin database import full "${1:-neo4j}" --id-type=string --multiline-fields=true \

            """
        );
        command.Write($"  --array-delimiter='{listDelimiter}'");
        // Older tools want the nodes of one label together.
        foreach (
            var table in tables
                .OrderBy(t => t.Kind, StringComparer.Ordinal)
                .ThenBy(t => t.Label, StringComparer.Ordinal)
        )
        {
            command.Write($" \\\n  --{table.Kind}={table.File}");
        }

        command.Write("\n");
    }
}
