using System.Globalization;
using KazCsto.Cases.Qca;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Options;

/// <summary>The terms that options of <c>qca</c> name: <c>A*~B</c>, <c>DEV{2}*IND{0}</c>, and what is expected: <c>A=1,B=0,A*~B</c>.</summary>
/// <param name="space">The conditions and their values.</param>
/// <param name="option">The option.</param>
internal sealed class QcaTerms(PropertySpace space, string option)
{
    private readonly ImmutableArray<string> _sets = [.. space.Conditions.Select(c => c.Set)];

    /// <summary>What theory expects: sides of conditions, each by itself, and conjunctions.</summary>
    /// <exception cref="UsageException">A name is no condition or stands twice, or its side is none that it has.</exception>
    public (ImmutableArray<SetLiteral> Alone, ImmutableArray<ImmutableArray<SetLiteral>> Together) Expectations(
        string? sides
    )
    {
        var named = (sides?.Split(',') ?? []).ToLookup(side => side.Contains('*', StringComparison.Ordinal));
        ImmutableArray<SetLiteral> alone = [.. named[false].SelectMany(ExpectedAlone)];
        QcaSets.EachOnce([.. alone.Where(l => l.Value is null)], option);
        return (alone, [.. named[true].Select(Term)]);
    }

    /// <summary>Terms and rows, <c>A*~B + C,10011</c>; a row is a term of all conditions.</summary>
    /// <exception cref="UsageException">A name is no condition, a value is none of its values, or a condition stands twice.</exception>
    public ImmutableArray<ImmutableArray<SetLiteral>> TermsOrRows(string? text) =>
        [.. (text?.Split([',', '+'], StringSplitOptions.TrimEntries) ?? []).Select(t => IsRow(t) ? Row(t) : Term(t))];

    /// <summary>Unions of literals, <c>A,B + ~C</c>.</summary>
    /// <exception cref="UsageException">A name is no condition, a value is none of its values, or a conjunction stands there.</exception>
    public ImmutableArray<ImmutableArray<SetLiteral>> Unions(string? text)
    {
        if (text?.Contains('*', StringComparison.Ordinal) == true)
        {
            throw new UsageException($"'{text}' in {option} has a conjunction; if A*B is necessary, A and B are: A,B");
        }

        return
        [
            .. (text?.Split(',') ?? []).Select(union =>
                union.Split('+', StringSplitOptions.TrimEntries).Select(Literal).ToImmutableArray()
            ),
        ];
    }

    /// <summary>The literals of a term.</summary>
    /// <exception cref="UsageException">A name is no condition, a value is none of its values, or a condition stands twice.</exception>
    public ImmutableArray<SetLiteral> Term(string text) =>
        QcaSets.EachOnce([.. text.Split('*', StringSplitOptions.TrimEntries).Select(Literal)], option);

    private bool IsRow(string text) =>
        text.Length == _sets.Length && text.All(char.IsAsciiDigit) && !_sets.Contains(text);

    private ImmutableArray<SetLiteral> Row(string digits) =>
        [
            .. digits.Select(
                (digit, i) =>
                    digit - '0' < space.Values[i]
                        ? space.LiteralOf(i, digit - '0')
                        : throw new UsageException(
                            $"'{digits}' in {option} is not a row: {_sets[i]} has the values 0 to {space.Values[i] - 1}"
                        )
            ),
        ];

    private SetLiteral Literal(string text) => Checked(QcaSets.KnownOrValue(text, _sets, option));

    private SetLiteral[] ExpectedAlone(string side) =>
        side.Split('=', StringSplitOptions.TrimEntries) switch
        {
            [var set, "1"] when IsSet(set) => [QcaSets.Known(set, _sets, option)],
            [var set, "0"] when IsSet(set) => [QcaSets.Known(set, _sets, option).Negated],
            [var set, "-"] => Nothing(QcaSets.Known(set, _sets, option)),
            [var set, var value]
                when !IsSet(set) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var one) =>
                [Checked(QcaSets.Known(set, _sets, option) with { Value = one })],
            [var value] when value.EndsWith('}') => [Literal(value)],
            _ => throw new UsageException($"'{side}' in {option} is not an expectation; expected such as A=1 or B=0"),
        };

    /// <summary>Of a condition of which nothing is expected.</summary>
    private static SetLiteral[] Nothing(SetLiteral _) => [];

    private bool IsSet(string set) =>
        _sets.IndexOf(SetLiteral.Parse(set).Set) is var place && (place < 0 || space.Values[place] == 2);

    private SetLiteral Checked(SetLiteral literal)
    {
        try
        {
            space.TermOf([literal]);
            return literal;
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"{option}: {wrong.Message}");
        }
    }
}
