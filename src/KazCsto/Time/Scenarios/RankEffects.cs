using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;
using KazCsto.Time.Changes;

namespace KazCsto.Time.Scenarios;

/// <summary>Whose rank moves, and whether whoever is first stays first.</summary>
internal static class RankEffects
{
    private const int NamedFirst = 3;

    public static EffectPart Part(
        ProjectionTwins twins,
        EffectQuestions questions,
        FactEffects facts,
        MeasureOptions options
    ) =>
        new(
            "Whose rank moves?",
            [
                .. questions.Measures.SelectMany(m =>
                {
                    var (before, after) = twins.Of(m.Rule);
                    var then = Ranking.OfOrUndefined(before, m.Measure, options);
                    var now = Ranking.OfAltered(after, m.Measure, options);
                    var causes = new ArcChanges(before, after, facts);
                    return questions.Kinds.SelectMany(kind => Lines(then, now, kind, causes));
                }),
            ],
            "No rank moves.",
            "rank"
        );

    private static IEnumerable<EffectLine> Lines(Ranking before, Ranking after, string kind, ArcChanges causes)
    {
        var what = $"{before.Measure.Name} of {Counted.One(kind)}";
        var (then, now) = (FirstOf(before, kind), FirstOf(after, kind));
        if (then.Length > 0 || now.Length > 0)
        {
            yield return FirstLine(what, then, now, causes);
        }

        foreach (
            var (move, because) in RankMove
                .Between(before, after, kind)
                .Select(m => (m, causes.Behind(m.Node)))
                .OrderBy(m => !m.Item2.IsOwn)
        )
        {
            yield return new(
                $"rank of {Counted.One(kind)} by {before.Measure.Name}",
                move.Node.Id,
                new(
                    $"{what}: {move.Node.Name} {PlaceOf(move.Before)} -> {PlaceOf(move.After)} ({Scores(move.Before, move.After)}){because.Text}",
                    because.Facts
                )
            )
            {
                Before = PlaceOf(move.Before),
                After = PlaceOf(move.After),
                ScoreBefore = move.Before?.Score,
                ScoreAfter = move.After?.Score,
            };
        }
    }

    private static EffectLine FirstLine(
        string what,
        ImmutableArray<RankedNode> then,
        ImmutableArray<RankedNode> now,
        ArcChanges causes
    )
    {
        var isSame = then.Select(n => n.Node).SequenceEqual(now.Select(n => n.Node));
        var text = isSame
            ? $"{what}: {Names(now)} {(now.Length == 1 ? "stays" : "stay")} first ({Scores(then[0], now[0])})"
            : $"{what}: {Names(now)} {(now.Length > 1 ? "are" : "is")} first instead of {Names(then)}";
        return new(
            isSame ? EffectLine.FirstPlaceStays : EffectLine.FirstPlaceChanges,
            (isSame ? now : now.Concat(then)).Select(n => n.Node.Id).FirstOrDefault(""),
            new(text, isSame ? [] : causes.All)
        )
        {
            Before = Names(then),
            After = Names(now),
            ScoreBefore = then.Select(n => (double?)n.Score).FirstOrDefault(),
            ScoreAfter = now.Select(n => (double?)n.Score).FirstOrDefault(),
            IsDifferent = !isSame,
        };
    }

    private static ImmutableArray<RankedNode> FirstOf(Ranking ranking, string kind) =>
        [.. ranking.FirstOf(kind).Select(n => ranking.Find(n)!)];

    private static string Names(ImmutableArray<RankedNode> nodes) =>
        nodes.IsEmpty ? "nobody" : Words.Some(nodes.Select(n => n.Node.Name), NamedFirst);

    private static string PlaceOf(RankedNode? node) => node?.Place ?? "no arc";

    private static string Scores(RankedNode? before, RankedNode? after) =>
        EffectWords.Move(Numbers.Short(before?.Score ?? double.NaN), Numbers.Short(after?.Score ?? double.NaN));
}
