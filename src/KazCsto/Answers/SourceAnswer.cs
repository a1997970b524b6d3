using KazCsto.Evidence;

namespace KazCsto.Answers;

/// <summary>What hangs on sources, and where they say something else than what is in force.</summary>
internal static class SourceAnswer
{
    /// <summary>All of them.</summary>
    public static Answer Of(Scope scope, IEnumerable<SourceRecord> records) =>
        new(
            "",
            [],
            new(
                ["source", "cited as", "reliability", "read", "claims", "only witness of", "differs on"],
                records.Select(r =>
                    (object?[])
                        [
                            r.Source.Id,
                            r.Source.CitedAs,
                            r.Source.Reliability.ToString(),
                            ReadOf(r.Source),
                            r.Claims.Length,
                            r.Alone.Length,
                            r.Differing.Length,
                        ]
                )
            )
        )
        {
            Name = $"What hangs on each source, {scope.When}",
            Context = scope.Context,
        };

    /// <summary>One of them.</summary>
    public static Answer Of(Scope scope, SourceRecord record)
    {
        var source = record.Source;
        return new(
            $"{source.CitedAs}: {source.Title}",
            [
                new Remark(
                    $"{source.Publisher}, {source.Type}, reliability {source.Reliability}, read: {ReadOf(source)}; {Counted.Of(record.Claims.Length, "claim")}"
                ),
                new Part($"The only witness of ({record.Alone.Length})", Alone(record, scope.Network)) { IfNone = "" },
                new Part(
                    $"Says something else than what is in force ({record.Differing.Length})",
                    [.. record.Differing.Select(LineOf)]
                )
                {
                    IfNone = "",
                },
            ],
            new(
                ["relation", "about", "sentence", "caveat", "citation"],
                [
                    .. record.Alone.Select(f => RowOf("only-witness", f, f.Sentence)),
                    .. record.Differing.Select(d => RowOf("differs", d.Fact, d.Title)),
                ]
            )
        )
        {
            Context = scope.Context,
        };
    }

    /// <summary>How much rests on each, and which first places would be others without it.</summary>
    public static Grid Carrying(IEnumerable<SourceLoad> loads, Network network) =>
        new(
            ["Source", "Claims", "Only witness of", "Overruled on", "First places without it"],
            [
                .. loads.Select(l =>
                    (object?[])
                        [
                            l.Record.Source.CitedAs,
                            l.Record.Claims.Length,
                            l.Record.Alone.IsEmpty
                                ? null
                                : new Part(Counted.Of(l.Record.Alone.Length, "fact"), Alone(l.Record, network)),
                            new Part($"{l.Record.Differing.Length}", [.. l.Record.Differing.Select(LineOf)]),
                            string.Join("; ", l.Overturned.Select(o => o.Told)),
                        ]
                ),
            ]
        );

    private static string ReadOf(Source source) => source.Read.ToString().ToLowerInvariant();

    private static ImmutableArray<Block> Alone(SourceRecord record, Network network) =>
        [.. record.Alone.Select(f => new Line(new Statement(f.Told(network), [f])) { Because = f.BestClaim.Citation })];

    /// <summary>A point in dispute, and under it both sides, what is in force first.</summary>
    private static Line LineOf(Dispute dispute) =>
        new(new Statement(dispute.Title, [dispute.Fact]))
        {
            Because = "",
            Under = dispute.Detail is { } detail
                ? [.. detail.Readings.Select(r => SideOf(dispute.Told(r), r.Claims[0]))]
                :
                [
                    .. dispute
                        .Fact.Carrying.GroupBy(c => c.Stance)
                        .Select(side =>
                            SideOf(
                                $"{(side.Key == Stance.Affirms ? "affirmed" : "denied")} by {Counted.Of(side.Count(), "claim")}",
                                side.First()
                            )
                        ),
                ],
        };

    private static Line SideOf(string text, Claim best) => new(text) { Because = best.Citation };

    private static object?[] RowOf(string relation, Fact fact, string sentence) =>
        [relation, fact.Id, sentence, fact.Doubt(), fact.BestClaim.Citation];
}
