using System.Globalization;
using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Robustness.Errors;
using KazCsto.Evidence.Specifications;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers;

/// <summary>What the top of a ranking rests on.</summary>
/// <param name="scope">What of the data it looks at.</param>
/// <param name="ranking">The ranking.</param>
/// <param name="kind">The kind of node.</param>
/// <param name="top">How many places are the top.</param>
internal sealed class RobustnessAnswer(Scope scope, Ranking ranking, string kind, int top)
{
    private const int MostSets = 5;
    private const int MostLeftOut = 12;
    private const int MostOthers = 4;

    private string Place => top == 1 ? "first place" : $"top {top}";

    public Answer Of(TopRobustness found) =>
        new(
            $"{ranking.Measure.Name}: {Are(found.Fewest.Top.Order())} {(top == 1 ? "first" : $"in the top {top}")}, {scope.When}",
            [
                new Remark(
                    $"Projection {ranking.Projection.Rule.Name}, nodes of the kind {kind}; {ranking.Convention}"
                ),
                Fewest(found.Fewest),
                .. found.LeftOut.Select(WithoutOne),
                Errors(found),
                Choices(found.Curve),
            ],
            RobustnessRows.Of(found)
        )
        {
            Context = scope
                .Context.And("measure", ranking.Measure.Name)
                .And("kind", kind)
                .WithProjection(ranking.Projection.Rule.Name)
                .WithConvention(ranking.Convention)
                .WithSeed(found.Seed),
        };

    private Part Fewest(FewestClaimsFound found)
    {
        ImmutableArray<Block> sets =
        [
            .. found.Sets.Select(
                (set, i) =>
                    new Line($"{i + 1}. Then {Are(set.Top)}:") { Under = WrongFacts.Lines(set.Facts, scope.Network) }
            ),
        ];
        string Others(int _) => $"and {Counted.Of(found.SetCount - MostSets, "other set")} of as many claims";
        return new(
            "How many claims would have to be wrong",
            [new Remark(NumberOf(found)), .. More.After(MostSets, sets, Others, instead: Others)]
        );
    }

    private string NumberOf(FewestClaimsFound found) =>
        found switch
        {
            { AtMost: null } => $"No claims, however many: the {Place} is the same whatever is wrong.",
            { IsExact: true, AtMost: 1 } => found.SetCount == 1
                ? $"One. The {Place} is another if this claim is wrong."
                : $"One. The {Place} is another if any one of {found.SetCount} claims is wrong.",
            { IsExact: true } =>
                $"{found.AtMost}: no set of fewer claims changes the {Place}, and {Counted.Of(found.SetCount, "set")} of {found.AtMost} {(found.SetCount == 1 ? "does" : "do")}.",
            _ =>
                $"Between {found.AtLeast} and {found.AtMost}: no set of fewer than {found.AtLeast} claims changes the {Place}, all were tried; the smallest that was found has {found.AtMost}.",
        };

    private static Part WithoutOne(LeftOutOfKind part) =>
        new(
            $"Without one {part.Kind}",
            [
                new Remark(
                    part.Changing.IsEmpty
                        ? $"Each of {part.Tried} was left out: the top stays the same."
                        : $"Each of {part.Tried} was left out, and what is left weighed anew; {part.Changing.Length} {(part.Changing.Length == 1 ? "changes" : "change")} the top:"
                ),
                .. More.After(MostLeftOut, [.. part.Changing.Select(LineOf)], Others, instead: Others),
            ]
        );

    private static string Others(int number) => $"and {number} others";

    private static Line LineOf(LeftOut one) =>
        new($"without {one.Name}: {Are(one.Top)}")
        {
            Because = one.Claim is { } claim ? $"{claim.Row}  {claim.Note}" : "",
        };

    private Part Errors(TopRobustness found) =>
        new(
            "If the network was not seen whole, or seen wrongly",
            [
                new Remark(
                    $"How often the {Place} is the same, and the mean tau-b of the order, if a share of the network as it stands is wrong at random; {ErrorModels.StandardSamples} samples each, seed {found.Seed}."
                ),
                new Grid(
                    ["wrong", .. ErrorModels.Shares.Select(s => $"{100 * s:0} %")],
                    [
                        .. found
                            .Errors.GroupBy(e => e.Error)
                            .Select(g => (object?[])[WordsOf(g.Key), .. g.Select(ToldOf)]),
                    ]
                ),
            ]
        );

    private static string WordsOf(NetworkError error) =>
        error switch
        {
            NetworkError.ArcsSeenWrongly => "arcs that were seen are not there",
            NetworkError.ArcsUnseen => "arcs were not seen",
            _ => "nodes do not belong, others than the top",
        };

    private static string ToldOf(UnderError error) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * error.SameTop:0} ± {100 * error.StandardError:0} %, tau {error.Tau:0.00}"
        );

    private static Part Choices(SpecificationCurve curve) =>
        new(
            "Whatever one chooses?",
            [
                new Remark($"{Are(curve.First)} {curve.ToldWhole}."),
                .. curve.Others.Take(MostOthers).Select(o => new Line($"{o.Node.Name} is first under {o.Times}")),
                new SpecificationPicture(curve),
            ]
        );

    private static string Are(IEnumerable<Node> nodes)
    {
        var names = nodes.Select(n => n.Name).ToList();
        return names.Count switch
        {
            0 => "nobody is",
            1 => $"{names[0]} is",
            _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]} are",
        };
    }
}
