using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KazCsto.Neo4j.Queries;

/// <summary>A parameter of a query.</summary>
/// <param name="Name">Its name, without the <c>$</c>.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Standard">The value that it has if no other is given.</param>
/// <param name="Line">The line that declares it, from 1.</param>
internal sealed partial record QueryParameter(string Name, ParameterType Type, object Standard, int Line)
{
    public static QueryParameter Of(string name, string standard, int line)
    {
        var type = TypeOf(standard);
        return new(name, type, ValueOf(standard, type)!, line);
    }

    /// <summary>A value as typed, or null if it is none of this parameter.</summary>
    public object? ValueOf(string typed) => ValueOf(typed.Trim(), Type);

    /// <summary>Whether it takes the id of a node: its standard value is one.</summary>
    public bool TakesNode => Standard is string standard && NodeId().IsMatch(standard);

    /// <summary>What values it takes, for a reader.</summary>
    public string Expected =>
        Type switch
        {
            ParameterType.Day => "a whole day such as 2022-01-09",
            ParameterType.Whole => "a whole number",
            ParameterType.Number => "a number such as 0.5",
            ParameterType.Flag => "true or false",
            ParameterType.Texts => "a list such as [a, b]",
            _ => "a text",
        };

    private static ParameterType TypeOf(string standard) =>
        Array.Find(
            [ParameterType.Day, ParameterType.Whole, ParameterType.Number, ParameterType.Flag, ParameterType.Texts],
            type => ValueOf(standard, type) is not null
        );

    private static object? ValueOf(string typed, ParameterType type) =>
        type switch
        {
            ParameterType.Day => IsDay(typed) ? typed : null,
            ParameterType.Whole => long.TryParse(
                typed,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var whole
            )
                ? whole
                : null,
            ParameterType.Number => double.TryParse(
                typed,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            ) && double.IsFinite(number)
                ? number
                : null,
            ParameterType.Flag => bool.TryParse(typed, out var flag) ? flag : null,
            ParameterType.Texts => TextsIn(typed),
            _ => typed,
        };

    private static ImmutableArray<string>? TextsIn(string typed) =>
        typed is ['[', .. var inside, ']']
            ? [.. inside.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : null;

    /// <summary>The first and the last year stand for no beginning and no end.</summary>
    private static bool IsDay(string typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is > 1 and < 9998;

    [GeneratedRegex("^[a-z]+:[a-z0-9.-]+$")]
    private static partial Regex NodeId();
}
