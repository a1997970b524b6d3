using System.Collections.Immutable;
using System.Globalization;
using KazCsto.Model;
using KazCsto.Model.Conditions;

namespace KazCsto.Import.Conditions;

/// <summary>Reads conditions: named questions to the dated network.</summary>
/// <param name="dataset">The data.</param>
/// <param name="given">The names that their patterns may use, such as <c>case</c>.</param>
internal sealed class ConditionReader(Dataset dataset, IReadOnlyCollection<string> given)
{
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
            At = MomentOf(entry),
        };
        RefuseUnanswerable(condition, entry);
        return condition;
    }

    /// <summary>The ways under a key, each a text.</summary>
    public ImmutableArray<Way> WaysOf(YamlEntry entry, string key, bool isRequired = false) =>
        [
            .. entry
                .Texts(key, isRequired)
                .Select(text =>
                    _patterns.WayOf(text, message => entry.Refuse($"{key}: {message}"))
                ),
        ];

    private TieLine? QuantityOf(YamlEntry entry)
    {
        var text = entry.Text("quantity", "");
        if (text.Length == 0)
        {
            return null;
        }

        var line = _patterns.LineOf(text, message => entry.Refuse($"quantity: {message}"));
        if (line is TieLine { Kind.Unit: not null } tie)
        {
            return tie;
        }

        if (line is not null)
        {
            entry.Refuse("quantity: expected a tie of a kind that has one");
        }

        return null;
    }

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
                $"'{along}' is not a projection with families{Nearest.Hint(along, all.Values.Where(r => r.Families.Count > 0).Select(r => r.Name))}"
            );
            return null;
        }

        return partner is null ? null : (partner, rule);
    }

    private static Moment MomentOf(YamlEntry entry)
    {
        var text = entry.Text("at", "request");
        if (Enum.TryParse<Moment>(text, ignoreCase: true, out var moment))
        {
            return moment;
        }

        var valid = Enum.GetNames<Moment>().Select(m => m.ToLower(CultureInfo.InvariantCulture));
        entry.Refuse($"'{text}' is no moment of a case{Nearest.Hint(text, valid)}");
        return Moment.Request;
    }

    private static void RefuseUnanswerable(Condition condition, YamlEntry entry)
    {
        var hasValue = condition.Quantity is not null || condition.DependenceOn is not null;
        var asked =
            (entry.Has("quantity") || entry.Has("dependence-on") ? 1 : 0)
            + (entry.Has("yes") ? 1 : 0);
        if (asked != 1)
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
