using KazCsto.Graphs;
using KazCsto.Model.Conditions;

namespace KazCsto.Import.Conditions;

/// <summary>Reads conditions: named questions to the dated network.</summary>
/// <param name="dataset">The data.</param>
/// <param name="given">The names that their patterns may use, such as <c>case</c>.</param>
internal sealed class ConditionReader(Dataset dataset, IReadOnlyCollection<string> given)
{
    private static readonly string[] Asking = ["yes", "quantity", "dependence-on"];

    private readonly PatternReader _patterns = new(dataset.Network, given);

    /// <summary>One entry of a list of conditions.</summary>
    public Condition ConditionOf(string name, YamlEntry entry)
    {
        var condition = new Condition
        {
            Name = name,
            Label = entry.Text("label"),
            Asks = entry.Text("asks"),
            Yes = WaysOf(entry, "yes"),
            No = WaysOf(entry, "no"),
            Quantity = QuantityOf(entry),
            DependenceOn = DependenceOf(entry),
            YesFrom = entry.NumberOrNothing("yes-from"),
            NoBecause = entry.Text("otherwise-no", ""),
            At = entry.Choice("at", Moment.Request),
        };
        RefuseUnanswerable(condition, entry);
        return condition;
    }

    /// <summary>The ways under a key, each a text.</summary>
    public ImmutableArray<Way> WaysOf(YamlEntry entry, string key, bool isRequired = false) =>
        [.. entry.Texts(key, _patterns.WayOf, isRequired)];

    private TieLine? QuantityOf(YamlEntry entry) =>
        entry.TextOrNothing(
            "quantity",
            (text, refuse) =>
            {
                var line = _patterns.LineOf(text, refuse);
                if (line is TieLine { Kind.Unit: not null, IsNot: false, IsEver: false } tie)
                {
                    return tie;
                }

                if (line is not null)
                {
                    refuse("expected a tie of a kind that has one, without 'not' and 'ever'");
                }

                return null;
            }
        );

    private (Node, ProjectionRule)? DependenceOf(YamlEntry entry)
    {
        var word = entry.Text("dependence-on", "");
        if (word.Length == 0)
        {
            return null;
        }

        var along = entry.Text("along");
        var partner = _patterns.TermOf(word, entry.Refuse).Node;
        var all = dataset.Projections.All;
        if (!all.TryGetValue(along, out var rule) || rule.Families.Count == 0)
        {
            entry.Refuse(
                Nearest.Unknown(
                    along,
                    "a projection with families",
                    all.Values.Where(r => r.Families.Count > 0).Select(r => r.Name)
                )
            );
            return null;
        }

        return partner is null ? null : (partner, rule);
    }

    private static void RefuseUnanswerable(Condition condition, YamlEntry entry)
    {
        var hasValue = condition.Quantity is not null || condition.DependenceOn is not null;
        if (Asking.Count(entry.Has) != 1)
        {
            entry.Refuse(
                "a condition is asked by 'yes' (ways), by 'quantity' or by 'dependence-on', and by one of them only"
            );
        }

        if (hasValue != condition.YesFrom is not null)
        {
            entry.Refuse(
                hasValue
                    ? "the entry lacks 'yes-from', the value from which on the answer is yes"
                    : "'yes-from' needs 'quantity' or 'dependence-on'"
            );
        }
    }
}
