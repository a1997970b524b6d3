namespace KazCsto.Answers;

/// <summary>Every claim about a node, and which value is in force and why where they disagree.</summary>
internal static class ClaimsAnswer
{
    private static readonly ImmutableArray<string> Columns =
    [
        "about",
        "sentence",
        "standing",
        "caveat",
        "possibly",
        "probability",
        "says",
        "since",
        "until",
        "stance",
        "basis",
        "said_by",
        "source",
        "locator",
        "grade",
        "row",
        "note",
    ];

    public static Answer Of(Node node, Scope scope)
    {
        var network = scope.Network;
        List<Fact> facts = [.. network.PropertiesOf(node), .. network.TiesOf(node)];
        var native = node.NativeName.Length > 0 ? $" ({node.NativeName})" : "";
        return new(
            $"{node.Name}{native}, {node.Id}, {scope.When}: {Counted.Of(facts.Sum(f => f.Claims.Length), "claim")}",
            [
                .. facts
                    .GroupBy(f => f is Tie tie ? tie.Kind.Name : "Properties")
                    .Select(g => new Part(g.Key, [.. g.Select(f => Told(f, network))])),
            ],
            new(Columns, facts.SelectMany(fact => fact.Claims.Select(claim => RowOf(claim, fact, network))))
        )
        {
            Context = scope.Context,
        };
    }

    /// <summary>A fact with all its claims under it, so that nothing is left for it to open to.</summary>
    private static Line Told(Fact fact, Network network) =>
        new(fact.Told(network))
        {
            Because = $"probability {Numbers.Short(fact.Probability)}",
            Under =
            [
                .. fact.Details.Where(d => d.Readings.Length > 1).Select(d => new Line(InForce(d))),
                .. fact.Claims.Select(claim => ToldOf(claim, fact)),
            ],
        };

    private static string InForce(Detail detail)
    {
        var others = detail.Readings.Skip(1).Select(r => $"{r.Told} ({Numbers.Short(r.Probability)})");
        return $"{detail.Name} {detail.InForce.Value} ({Numbers.Short(detail.InForce.Probability)}) is in force, {detail.Reason}; also claimed: {string.Join(", ", others)}";
    }

    private static Line ToldOf(Claim claim, Fact fact)
    {
        var caveat = claim.Caveat.Length > 0 ? $"{claim.Caveat}: " : "";
        return new($"{claim.SaysOf(fact)}{caveat}{claim.Note}") { Because = $"{claim.Citation} {claim.Row}" };
    }

    private static object?[] RowOf(Claim claim, Fact fact, Network network) =>
        [
            fact.Id,
            fact.Sentence,
            FileWords.Of(fact.Standing),
            fact.Doubt(),
            network.IsOnlyPossible(fact),
            fact.Probability,
            string.Join("; ", claim.Says.Values),
            claim.Period.Since?.Text,
            claim.Period.Until?.Text,
            FileWords.Of(claim.Stance),
            FileWords.Of(claim.Basis),
            claim.SaidBy?.Id,
            claim.Source.Id,
            claim.Locator,
            claim.Grade,
            claim.Row.ToString(),
            claim.Note,
        ];
}
