using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cli.Output;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>The sets that options of <c>qca</c> name: <c>A,~B</c> and <c>Y{2}</c>.</summary>
internal static class QcaSets
{
    /// <summary>The set that a name means, with ~ before it for its negation.</summary>
    /// <exception cref="UsageException">The table has no such column.</exception>
    public static SetLiteral Known(string name, ImmutableArray<string> sets, string option) =>
        SetLiteral.Parse(name) is var literal && sets.Contains(literal.Set)
            ? literal
            : throw new UsageException(Nearest.Unknown(literal.Set, "a column of the table", sets, option));

    /// <summary>The set that a name means, or a value of one: <c>Y{2}</c>. A column of that very name goes first.</summary>
    /// <exception cref="UsageException">The table has no such column.</exception>
    public static SetLiteral KnownOrValue(string name, ImmutableArray<string> sets, string option) =>
        SetLiteral.Parse(name) is var literal
        && !sets.Contains(literal.Set)
        && literal.WithValueInBraces() is var value
        && sets.Contains(value.Set)
            ? value
            : Known(name, sets, option);

    /// <summary>The conditions that are named, or every set but the outcome.</summary>
    /// <exception cref="UsageException">A name is unknown, stands twice, or is the outcome.</exception>
    public static ImmutableArray<SetLiteral> Conditions(
        string? names,
        string outcome,
        ImmutableArray<string> sets,
        string option
    )
    {
        if (names is null)
        {
            return [.. sets.Where(s => s != outcome).Select(s => new SetLiteral(s))];
        }

        ImmutableArray<SetLiteral> conditions = [.. names.Split(',').Select(name => Known(name.Trim(), sets, option))];
        return conditions.Any(c => c.Set == outcome)
            ? throw new UsageException($"'{outcome}' is the outcome; it cannot be a condition too")
            : EachOnce(conditions, option);
    }

    /// <summary>Refuses what columns of several values cannot be: an outcome without a value, a negated condition.</summary>
    public static void RefuseSeveralValues(
        CalibratedTable table,
        SetLiteral outcome,
        IEnumerable<SetLiteral> conditions
    )
    {
        var values = table.ValuesOf(outcome.Set);
        if (outcome.Value is null ? values > 2 : outcome.Value >= values)
        {
            throw new UsageException(
                $"'{outcome}' in --outcome is not one value of {outcome.Set}; expected {outcome.Set}{{0}} to {outcome.Set}{{{values - 1}}}"
            );
        }

        if (conditions.FirstOrDefault(c => c.IsNegated && table.ValuesOf(c.Set) > 2) is { Set: { } several })
        {
            throw new UsageException(
                $"'~{several}' in --conditions: {several} has {table.ValuesOf(several)} values and no negation; name it without ~"
            );
        }
    }

    /// <summary>Refuses sets that are named more than once.</summary>
    public static ImmutableArray<SetLiteral> EachOnce(ImmutableArray<SetLiteral> literals, string option) =>
        literals.GroupBy(l => l.Set).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new UsageException($"'{twice.Key}' stands twice in {option}")
            : literals;
}
