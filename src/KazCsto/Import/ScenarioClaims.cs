using KazCsto.Graphs;
using KazCsto.Model.Scenarios;

namespace KazCsto.Import;

/// <summary>Reads what a scenario adds, by the rules of the seed tables: the keys of an entry are the columns of a row.</summary>
/// <remarks>Without a source it is a pure supposition: assessed, affirmed and as sure as anything, since the question is what would follow.</remarks>
internal sealed class ScenarioClaims(
    ScenarioNames names,
    Network network,
    Source supposed,
    string file,
    Problems problems
)
{
    public Supposition? Added(YamlEntry entry)
    {
        if (!ScenarioNames.NamesOneThing(entry, "node", "tie", "property"))
        {
            return null;
        }

        if (entry.Has("node"))
        {
            return NodeIn(entry);
        }

        var claim = entry.Has("tie") ? TieIn(entry) : PropertyIn(entry);
        return claim is null ? null : new ClaimAdded(claim);
    }

    private NodeAdded? NodeIn(YamlEntry entry)
    {
        var record = RecordOf(
            entry,
            new()
            {
                ["id"] = entry.Text("node"),
                ["name"] = entry.Text("name"),
                ["native"] = entry.Text("native", ""),
            }
        );
        var kinds = network.Schema.Nodes;
        var prefix = record["id"].Split(':')[0];
        if (!kinds.TryGetValue(prefix, out var kind))
        {
            entry.Refuse(Nearest.Unknown(prefix, "a kind of node", kinds.Keys));
            return null;
        }

        Ids.Require(record, kind.Name);
        var node = new Node(record["id"], kind, record["name"], record["native"], new Dictionary<string, string>());
        return !record.IsRejected && names.Add(entry, node) ? new(node) : null;
    }

    private Claim? TieIn(YamlEntry entry)
    {
        var cells = ClaimCells(entry);
        (cells["role"], cells["quantity"]) = (entry.Text("role", ""), entry.Text("quantity", ""));
        if (ScenarioNames.WordsOf(entry, "tie") is not { } words || names.KindOf(entry, words[1]) is not { } kind)
        {
            return null;
        }

        (cells["from"], cells["kind"], cells["to"]) = (words[0], words[1], words[2]);
        cells["key"] = words.ElementAtOrDefault(3) ?? "";
        var record = RecordOf(entry, cells);
        // A table without such a column would pass it over.
        RefuseUnless(kind.Roles.Count > 0, record, "role", $"'{kind.Name}' has no roles; leave the role blank");
        RefuseUnless(kind.Unit is not null, record, "quantity", $"'{kind.Name}' has no quantity; leave it blank");
        return TieTable.ClaimOf(kind.Table, record, network.Schema, Reader());
    }

    private Claim? PropertyIn(YamlEntry entry)
    {
        var cells = ClaimCells(entry);
        cells["value"] = entry.Text("value");
        if (ScenarioNames.WordsOf(entry, "property") is not { } words)
        {
            return null;
        }

        (cells["node"], cells["property"]) = (words[0], words[1]);
        cells["unit"] = network.Schema.Properties.GetValueOrDefault(words[1])?.Unit ?? "";
        return PropertyTable.ClaimOf(RecordOf(entry, cells), network.Schema, Reader());
    }

    private Dictionary<string, string> ClaimCells(YamlEntry entry)
    {
        var cells = entry.TextsOf(ClaimReader.Columns);
        Default(cells, "stance", "affirms");
        if (cells["source"].Length == 0)
        {
            cells["source"] = supposed.Id;
            Default(cells, "locator", "supposed");
            Default(cells, "credibility", "1");
            Default(cells, "basis", "assessed");
        }

        return cells;
    }

    private static void Default(Dictionary<string, string> cells, string column, string value)
    {
        if (cells[column].Length == 0)
        {
            cells[column] = value;
        }
    }

    private static void RefuseUnless(bool isAllowed, CsvRecord record, string column, string message)
    {
        if (!isAllowed && record[column].Length > 0)
        {
            record.Reject(message);
        }
    }

    private CsvRecord RecordOf(YamlEntry entry, Dictionary<string, string> cells) =>
        new(new Row(file, entry.Line), cells, problems);

    private ClaimReader Reader() =>
        new(
            names.Nodes,
            new Dictionary<string, Source>(names.Sources, StringComparer.Ordinal) { [supposed.Id] = supposed },
            network.Scale,
            new HashSet<string>()
        );
}
