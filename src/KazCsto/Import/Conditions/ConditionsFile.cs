using KazCsto.Graphs;
using KazCsto.Model.Conditions;

namespace KazCsto.Import.Conditions;

/// <summary>Reads <c>graph/conditions.yaml</c>.</summary>
internal static class ConditionsFile
{
    internal const string Name = "graph/conditions.yaml";

    /// <summary>A truth table of more conditions is not worked out.</summary>
    private const int MostCompared = 14;

    /// <summary>Reads how the cases of a data folder are compared.</summary>
    /// <exception cref="ImportException">Anything in it is wrong; it holds every problem.</exception>
    public static ConditionPlan Load(Dataset dataset) => Yaml.Load(dataset.Files, Name, file => PlanOf(dataset, file));

    private static ConditionPlan PlanOf(Dataset dataset, YamlEntry file)
    {
        var reader = new ConditionReader(dataset, GivenNames.OfCases);
        var conditions = file.Entries("conditions", reader.ConditionOf);
        var compared = file.Texts("compared");
        file.RefuseUnknown("compared", compared, conditions.Keys, "a condition");
        RefuseUncomparable(file, compared);
        const string Possible = "possible-if";
        var scope = file.Has(Possible) ? file.Text(Possible) : null;
        file.RefuseUnknown(Possible, scope is null ? [] : [scope], conditions.Keys, "a condition");
        var outcome = file.Entry("outcome", e => OutcomeOf(dataset.Network.Schema, e));
        return new()
        {
            Institution = InstitutionOf(dataset.Network, file),
            Subject = reader.WaysOf(file, "subject", isRequired: true),
            Requests = reader.WaysOf(file, "requests", isRequired: true),
            Answers = reader.WaysOf(file, "answers", isRequired: true),
            Conditions = [.. conditions.Values],
            Outcome = outcome.Property,
            Cuts = [.. outcome.Cuts ?? []],
            Compared = [.. compared],
            Scope = scope is null ? null : conditions.GetValueOrDefault(scope),
        };
    }

    private static (PropertyKind Property, IEnumerable<OutcomeCut> Cuts) OutcomeOf(Schema schema, YamlEntry entry)
    {
        var name = entry.Text("property");
        var cuts = entry.Entries("cuts", (cut, e) => new OutcomeCut(cut, e.Text("label"), e.Text("from")));
        if (schema.Properties.GetValueOrDefault(name) is not { Values.Count: > 0 } property)
        {
            entry.Refuse(
                Nearest.Unknown(
                    name,
                    "a property with ordered values",
                    schema.Properties.Values.Where(p => p.Values.Count > 0).Select(p => p.Name)
                )
            );
            return default;
        }

        entry.RefuseUnknown("from", cuts.Values.Select(c => c.From), property.Values, "an outcome");
        return (property, cuts.Values);
    }

    private static Node InstitutionOf(Network network, YamlEntry file)
    {
        const string Key = "institution";
        var id = file.Text(Key);
        // Where no kind means an institution, any node may take its place.
        var bodies = network.OfMeaning(Meaning.Institution).DefaultIfEmpty(network.Find(id)).OfType<Node>().ToList();
        file.RefuseUnknown(Key, [id], bodies.Select(n => n.Id), $"{Counted.One(Key)} of the data");
        return bodies.Find(n => n.Id == id) ?? network.Nodes[0];
    }

    private static void RefuseUncomparable(YamlEntry file, List<string> compared)
    {
        if (compared.Count is 0 or > MostCompared)
        {
            file.Refuse($"compared: expected 1 to {MostCompared} conditions");
        }

        foreach (var twice in compared.GroupBy(c => c).Where(g => g.Count() > 1))
        {
            file.Refuse($"compared: '{twice.Key}' stands there twice");
        }
    }
}
