using KazCsto.Cases.Qca;
using KazCsto.Cli.Output;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>The sets that options of <c>qca</c> name: <c>A,~B</c> and <c>A=1,B=0</c>.</summary>
internal static class QcaSets
{
    /// <summary>The set that a name means, with ~ before it for its negation.</summary>
    /// <exception cref="UsageException">The table has no such column.</exception>
    public static SetLiteral Known(string name, ImmutableArray<string> sets, string option) =>
        SetLiteral.Parse(name) is var literal && sets.Contains(literal.Set)
            ? literal
            : throw new UsageException(Nearest.Unknown(literal.Set, "a column of the table", sets, option));

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

    /// <summary>The side that theory expects of each condition that is named.</summary>
    /// <exception cref="UsageException">A name is no condition or stands twice, or its side is not 0 or 1.</exception>
    public static ImmutableArray<SetLiteral> Expectations(
        string? sides,
        ImmutableArray<SetLiteral> conditions,
        string option
    )
    {
        ImmutableArray<string> sets = [.. conditions.Select(c => c.Set)];
        return EachOnce([.. (sides?.Split(',') ?? []).Select(side => ExpectationOf(side, sets, option))], option);
    }

    private static SetLiteral ExpectationOf(string side, ImmutableArray<string> sets, string option) =>
        side.Split('=', StringSplitOptions.TrimEntries) switch
        {
            [var set, "1"] => Known(set, sets, option),
            [var set, "0"] => Known(set, sets, option).Negated,
            _ => throw new UsageException($"'{side}' in {option} is not an expectation; expected such as A=1 or B=0"),
        };

    private static ImmutableArray<SetLiteral> EachOnce(ImmutableArray<SetLiteral> literals, string option) =>
        literals.GroupBy(l => l.Set).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new UsageException($"'{twice.Key}' stands twice in {option}")
            : literals;
}
