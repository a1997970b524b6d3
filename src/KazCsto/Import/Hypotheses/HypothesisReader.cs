using KazCsto.Graphs;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Import.Hypotheses;

/// <summary>Reads one hypothesis.</summary>
internal sealed class HypothesisReader(Dataset dataset, ConditionPlan conditions)
{
    internal const string File = "graph/hypotheses.yaml";

    /// <summary>What stands for every hypothesis.</summary>
    internal const string All = "all";

    private const string Not = "not ";

    private readonly ConditionReader _reader = new(dataset, GivenNames.OfCases);

    /// <summary>One entry of the list.</summary>
    public Hypothesis HypothesisOf(string name, YamlEntry entry)
    {
        if (name == All)
        {
            entry.Refuse($"'{name}' is no name of a hypothesis; in tests it stands for every one");
        }

        var heldBy = _reader.WaysOf(entry, "held-by");
        foreach (var way in heldBy)
        {
            SaidValues.RefuseUnsaid(dataset.Network, way, entry, "held-by");
        }

        return new()
        {
            Name = name,
            Label = entry.Text("label"),
            Says = entry.Text("says"),
            HeldBy = heldBy,
            Cause = CauseOf(name, entry),
        };
    }

    private Cause? CauseOf(string name, YamlEntry entry)
    {
        if (entry.Has("condition") && entry.Has("cause"))
        {
            entry.Refuse("'condition' names a condition and 'cause' states one; expected one of them");
        }

        if (entry.Has("cause"))
        {
            return new(entry.Entry("cause", e => _reader.ConditionOf($"cause of {name}", e)), false);
        }

        var text = entry.Text("condition", "");
        if (text.Length == 0)
        {
            return null;
        }

        var isAbsence = text.StartsWith(Not, StringComparison.Ordinal);
        var found = Named(conditions, isAbsence ? text[Not.Length..].Trim() : text, entry);
        return found is null ? null : new(found, isAbsence);
    }

    /// <summary>The condition with a name, or null with a problem.</summary>
    internal static Condition? Named(ConditionPlan conditions, string name, YamlEntry entry)
    {
        var found = conditions.Conditions.FirstOrDefault(c => c.Name == name);
        if (found is null)
        {
            entry.Refuse(
                Nearest.Unknown(
                    name,
                    $"a condition of {ConditionsFile.Name}",
                    conditions.Conditions.Select(c => c.Name)
                )
            );
        }

        return found;
    }
}
