using KazCsto.Evidence.Robustness;
using KazCsto.Networks.Paths;

namespace KazCsto.Answers;

/// <summary>What the paths from one node to another rest on.</summary>
internal sealed class PathRobustnessAnswer(Scope scope, RouteQuestion question)
{
    private static readonly ImmutableArray<string> Columns =
    [
        "test",
        "set",
        "without",
        "sentence",
        "source",
        "locator",
        "grade",
        "row",
        "note",
        "claims_at_least",
        "claims_at_most",
    ];

    public string Title => $"From {question.From.Name} to {question.To.Name}, {scope.When}";

    public Answer Of(PathClaimsFound found, ImmutableArray<Source> carrying, int tried) =>
        new(
            Title,
            [
                new Remark(Convention),
                new Part(
                    "How many claims would have to be wrong for no path to remain",
                    [new Remark(NumberOf(found)), .. found.Sets.Select((set, i) => SetOf(found, set, i + 1))]
                ),
                new Part("Without one source", [new Remark(NumberOf(carrying, tried)), .. carrying.Select(LineOf)]),
            ],
            new(Columns, [.. found.Sets.SelectMany((set, i) => RowsOf(found, set, i + 1)), .. carrying.Select(RowOf)])
        )
        {
            NotDrawn = "paths have no picture of choices; a ranking has",
            Context = scope.Context.WithProjection(question.Rule?.Name ?? "").WithConvention(Convention),
        };

    private string Convention
    {
        get
        {
            var paths = question.Rule is { } rule
                ? $"Paths along the projection {rule.Name}"
                : "Paths over ties in force, taken either way";
            return question.MaxHops is { } hops ? $"{paths}, of at most {Counted.Of(hops, "hop")}" : paths;
        }
    }

    private static string NumberOf(PathClaimsFound found)
    {
        if (!found.IsExact)
        {
            return $"Between {found.AtLeast} and {found.AtMost}: with fewer than {found.AtLeast} wrong a path remains, that is proved; the smallest set that was found without a path has {found.AtMost}.";
        }

        var number = found.Sets.Length;
        var sets =
            found.HasMoreSets ? $"at least {Counted.Of(number, "set")}"
            : number == 1 ? "one set"
            : $"{number} sets";
        var leave = number == 1 ? "leaves" : "leave";
        return found.AtMost == 1
            ? $"One: {sets} of a single claim {leave} no path."
            : $"{found.AtMost}: with fewer wrong a path remains, and {sets} of {found.AtMost} {leave} none.";
    }

    private Line SetOf(PathClaimsFound found, ImmutableArray<Fact> set, int number) =>
        new($"{number}. No path remains if {(found.AtMost == 1 ? "this claim is" : "all these claims are")} wrong:")
        {
            Under = WrongFacts.Lines(set, scope.Network),
        };

    private static string NumberOf(ImmutableArray<Source> carrying, int tried) =>
        carrying.IsEmpty
            ? $"Each of {tried} was left out, and what is left weighed anew: a path always remains."
            : $"Each of {tried} was left out, and what is left weighed anew; without {(carrying.Length == 1 ? "this one" : "any one of these")} no path remains:";

    private static Line LineOf(Source source) =>
        new(source.CitedAs) { Because = $"{source.Id}, reliability {source.Reliability}" };

    private static IEnumerable<object?[]> RowsOf(PathClaimsFound found, ImmutableArray<Fact> set, int number) =>
        from fact in set
        from claim in WrongFacts.Claims(fact)
        select (object?[])
            [
                "fewest-claims",
                number,
                fact.Id,
                fact.Sentence,
                claim.Source.Id,
                claim.Locator,
                claim.Grade,
                claim.Row.ToString(),
                claim.Note,
                found.AtLeast,
                found.AtMost,
            ];

    private static object?[] RowOf(Source source) =>
        ["without-source", null, source.Id, null, source.Id, null, null, null, null, null, null];
}
