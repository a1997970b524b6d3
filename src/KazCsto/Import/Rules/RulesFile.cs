using KazCsto.Graphs;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Import.Rules;

/// <summary>Reads <c>graph/rules.yaml</c>.</summary>
internal static class RulesFile
{
    internal const string Name = "graph/rules.yaml";

    /// <summary>Reads the rules by which the cases of a data folder are judged.</summary>
    /// <exception cref="ImportException">Anything in it is wrong; it holds every problem.</exception>
    public static RulePlan Load(Dataset dataset) => Yaml.Load(dataset.Files, Name, file => PlanOf(dataset, file));

    private static RulePlan PlanOf(Dataset dataset, YamlEntry file)
    {
        var reader = new ConditionReader(dataset, GivenNames.OfRules);
        var bound = file.Entry("bound", entry => reader.ConditionOf("bound", entry));
        var conditions = file.Entries("conditions", reader.ConditionOf);
        var rules = file.Entries("rules", (name, entry) => RuleOf(dataset.Network, name, entry, conditions));
        var clock = file.Entry("clock", entry => ClockOf(dataset, entry));
        return new()
        {
            Bound = bound,
            Rules = [.. rules.Values.OfType<Rule>()],
            Forms = clock.Forms,
            Stops = clock.Stops,
        };
    }

    private static Rule? RuleOf(Network network, string name, YamlEntry entry, Dictionary<string, Condition> conditions)
    {
        var facts = ConditionsOf(entry, "facts", conditions);
        var bars = ConditionsOf(entry, "bars", conditions, isRequired: false);
        var decision = ConditionsOf(entry, "decision", conditions);
        var asked = OneOf(entry, "asked", "facts", facts);
        var askedFor = entry.Has("asked-for") ? OneOf(entry, "asked-for", "facts", facts) : null;
        var help = OneOf(entry, "help", "decision", decision);
        var (reading, force) = (entry.Text("reading", ""), ForceOf(entry));
        var isFree = entry.Flag("free", false);
        if (ProvisionOf(network, entry) is not { } provision || asked is null || help is null)
        {
            return null;
        }

        return new()
        {
            Name = name,
            Provision = provision,
            Reading = reading,
            Force = force,
            Facts = facts,
            Bars = bars,
            Decision = decision,
            Asked = asked,
            AskedFor = askedFor,
            Help = help,
            IsFree = isFree,
        };
    }

    private static Node? ProvisionOf(Network network, YamlEntry entry)
    {
        var id = entry.Text("provision");
        // Where no kind means a provision, whoever applies the rules is told.
        var provisions = network.OfMeaning(Meaning.Provision);
        if (network.Find(id) is { } provision && provisions.DefaultIfEmpty(provision).Contains(provision))
        {
            return provision;
        }

        entry.Refuse(Nearest.Unknown(id, "a provision", provisions.Select(n => n.Id)));
        return null;
    }

    private static RuleForce ForceOf(YamlEntry entry)
    {
        // By name alone: TryParse would take a number too.
        var forces = Enum.GetValues<RuleForce>()
            .ToDictionary(f => f.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        var text = entry.Text("force");
        entry.RefuseUnknown("force", [text], forces.Keys, "a force of a rule");
        return forces.GetValueOrDefault(text);
    }

    private static ImmutableArray<Condition> ConditionsOf(
        YamlEntry entry,
        string key,
        Dictionary<string, Condition> conditions,
        bool isRequired = true
    )
    {
        var names = entry.Texts(key, isRequired);
        entry.RefuseUnknown(key, names, conditions.Keys, "a condition of this file");
        return [.. names.Where(conditions.ContainsKey).Select(name => conditions[name])];
    }

    private static Condition? OneOf(YamlEntry entry, string key, string list, ImmutableArray<Condition> conditions)
    {
        var name = entry.Text(key);
        entry.RefuseUnknown(key, [name], conditions.Select(c => c.Name), $"one of its {list}");
        return conditions.FirstOrDefault(c => c.Name == name);
    }

    private static (ImmutableArray<string> Forms, ImmutableArray<StoppingPoint> Stops) ClockOf(
        Dataset dataset,
        YamlEntry entry
    )
    {
        var known = dataset
            .Network.Nodes.Select(n => n.CodeOf(Meaning.Form) ?? "")
            .Where(form => form.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var reader = new ConditionReader(dataset, [.. GivenNames.OfRules, GivenNames.Event]);
        var forms = entry.Texts("forms");
        entry.RefuseUnknown("forms", forms, known, "a form of event");
        return ([.. forms], [.. entry.Entries("stops", stop => StopOf(reader, stop, forms))]);
    }

    private static StoppingPoint StopOf(ConditionReader reader, YamlEntry entry, List<string> forms)
    {
        var at = entry.Texts("at");
        entry.RefuseUnknown("at", at, forms, "a form that the clock shows");
        var who = entry.Text("who");
        var ways = reader.WaysOf(entry, "ways", isRequired: true);
        foreach (var way in ways.Where(w => !Names(w).Contains(who)))
        {
            entry.Refuse($"ways: '{way.Text}' does not say who '?{who}' is");
        }

        return new(entry.Text("label"), who, [.. at], ways);
    }

    private static IEnumerable<string> Names(Way way) =>
        way.Lines.Where(line => !line.IsNot).SelectMany(l => l.Terms).Select(t => t.Variable);
}
