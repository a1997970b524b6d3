using KazCsto.Power.Voting;

namespace KazCsto.Export.Charts;

/// <summary>Draws the power of players under every quota above half of the votes, as steps: SVG 1.1 that needs nothing else. https://www.w3.org/TR/SVG11/</summary>
internal static class QuotaSweepChart
{
    private const int MostLines = 8;
    private const int MostOfBoth = 2;
    private const int Labelled = 2;
    private const string AllAgree = "if all must agree";

    /// <summary>Draws the assumed game by budget share of a study, with what the body's own rule makes of it.</summary>
    /// <param name="study">The study; it must have a game by budget share.</param>
    /// <param name="when">The day in words, such as <c>on 9 January 2022</c>.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentException">The study has no game by budget share.</exception>
    public static void Write(VotingStudy study, string when, TextWriter writer)
    {
        var budget =
            study.Budget ?? throw new ArgumentException("without shares of a budget there is nothing to sweep");
        var known = study.Body.CodeOf(Meaning.Abbreviation) ?? study.Body.Name;
        ImmutableArray<string> names = [.. study.Members.Select(m => m.Name)];
        var isConsensus = study.Rule?.ValueMeans == Meaning.Consensus;
        var chart = Of(
            budget.Sweep,
            names,
            "the assumed votes",
            isConsensus ? $"consensus: the rule of the {known}" : AllAgree,
            CaptionOf(study, budget)
        ) with
        {
            Slug = $"quotas-of-{study.Body.Id[(study.Body.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]}",
            Title = TitleOf(budget.Sweep, names, " would have", isConsensus ? "by consensus" : AllAgree),
            Subtitle =
                $"If votes in the {study.Body.Name} went by share of its budget (assumed), {when}: the share of the power under every quota above half",
        };
        new StepChartDrawing(chart).Write(writer);
    }

    /// <summary>Draws the sweep of any game.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="names">The names of the players, in their order.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(QuotaSweep sweep, ImmutableArray<string> names, TextWriter writer) =>
        new StepChartDrawing(Of(sweep, names, "the votes", AllAgree, NotDrawn(sweep))).Write(writer);

    private static StepChart Of(
        QuotaSweep sweep,
        ImmutableArray<string> names,
        string votes,
        string atTheEnd,
        string caption
    )
    {
        var players = PlayersOf(sweep, names);
        // Of many lines the second index would only hide the first.
        var showsBoth = players.Length <= MostOfBoth;
        ImmutableArray<StepLine> lines = [.. players.Select((p, i) => LineOf(sweep, p, showsBoth, i < Labelled))];
        return new()
        {
            Slug = "quotas",
            Title = TitleOf(sweep, names, ":", AllAgree),
            Subtitle = $"The share of the power under every quota above half, {Counted.Of(names.Length, "player")}",
            Description =
                string.Join("; ", players.Select(p => $"{p.Name}: {string.Join(", ", Told(sweep, p.Player))}")) + ".",
            Key =
                $"{(showsBoth ? "Solid: Banzhaf, the share of all swings. Dashed: Shapley-Shubik." : "Banzhaf: the share of all swings.")} {caption}",
            Along = new QuotaAxis { Name = $"quota: how much of {votes} a decision needs", AtTheEnd = atTheEnd },
            Values = ValueAxis.Around(0, lines.SelectMany(l => l.Steps.Concat(l.Thin)).Max(s => s.Value)) with
            {
                Name = "share of the power",
                Text = share => Words.Percent(share, 1),
            },
            Lines = lines,
        };
    }

    private static StepLine LineOf(QuotaSweep sweep, (string Name, int Player) of, bool showsBoth, bool isLabelled)
    {
        return new(null, of.Name, "", [.. sweep.Steps.Select(s => StepOf(s, Power(s).Banzhaf, isLabelled))])
        {
            Thin = showsBoth ? [.. sweep.Steps.Select(s => StepOf(s, Power(s).ShapleyShubik, false))] : [],
        };

        PlayerPower Power(QuotaStep step) => step.Power.Players[of.Player];
    }

    private static LineStep StepOf(QuotaStep step, Fraction share, bool isLabelled) =>
        new(
            step.Above.ToDouble(),
            step.UpTo.ToDouble(),
            share.ToDouble(),
            isLabelled ? Words.Percent(share.ToDouble()) : ""
        );

    private static IEnumerable<string> Told(QuotaSweep sweep, int player) =>
        sweep.Steps.Select(s =>
            $"{Words.Percent(s.Power.Players[player].Banzhaf.ToDouble())} with a quota of {VotingWords.Quotas(s)}"
        );

    private static string TitleOf(QuotaSweep sweep, ImmutableArray<string> names, string has, string atTheEnd)
    {
        var first = PlayersOf(sweep, names)[0];
        return $"{Words.Capital(first.Name)}{has} {PowerIn(sweep.Steps[0])} of the power by majority, {PowerIn(sweep.Steps[^1])} {atTheEnd}";

        string PowerIn(QuotaStep step) => Words.Percent(step.Power.Players[first.Player].Banzhaf.ToDouble());
    }

    /// <summary>One player of each group of equal votes, with what the group is called.</summary>
    private static ImmutableArray<(string Name, int Player)> PlayersOf(QuotaSweep sweep, ImmutableArray<string> names)
    {
        var groups = sweep.Groups.ToList();
        return
        [
            .. groups
                .Take(MostLines)
                .Select(
                    (g, i) =>
                        (VotingWords.Group([.. g.Select(p => names[p])], names.Length, i == groups.Count - 1), g[0])
                ),
        ];
    }

    private static string CaptionOf(VotingStudy study, BudgetGame budget)
    {
        var claimed = budget
            .Shares.Where(s => s.Claimed is not null)
            .Select(s => $"{s.Claimed!.Told(study.Network)} ({s.Claimed!.Cited()})");
        var assumed = budget.Shares.Where(s => s.Claimed is null).ToList();
        var rest =
            assumed.Count == 0
                ? ""
                : $" Assumed: each other member pays an equal part of the rest ({Words.Percent(assumed[0].Share.ToDouble(), 1)}).";
        return $"Nobody votes by share of the budget: this is an assumed game. {string.Join("; ", claimed)}.{rest}{NotDrawn(budget.Sweep)}";
    }

    private static string NotDrawn(QuotaSweep sweep)
    {
        var others = sweep.Groups.Skip(MostLines).Sum(g => g.Length);
        return others == 0 ? "" : $" {Counted.Of(others, "player")} with fewer votes not drawn.";
    }
}
