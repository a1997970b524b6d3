using KazCsto.Power.Voting;

namespace KazCsto.Export.Charts;

/// <summary>What the chart of a sweep over quotas shows and says.</summary>
internal sealed record QuotaSweepPicture
{
    private const int MostOfBoth = 2;

    /// <summary>A name that is a part of ids, so that several charts may stand on one page.</summary>
    public required string Slug { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What it rests on; may be blank.</summary>
    public required string Caption { get; init; }

    /// <summary>Of what the quota is a share.</summary>
    public required string Votes { get; init; }

    /// <summary>What stands at the quota of all votes.</summary>
    public required string AtTheEnd { get; init; }

    /// <summary>The shares of power under each quota.</summary>
    public required QuotaSweep Sweep { get; init; }

    /// <summary>The lines, the first with the strongest colours; at least one.</summary>
    public required ImmutableArray<QuotaLine> Lines { get; init; }

    /// <summary>Whether both indices are drawn: of many lines the second would only hide the first.</summary>
    public bool ShowsBoth => Lines.Length <= MostOfBoth;

    /// <summary>What the lines are, and then the caption.</summary>
    public string Key =>
        $"{(ShowsBoth ? "Solid: Banzhaf, the share of all swings. Dashed: Shapley-Shubik." : "Banzhaf: the share of all swings.")} {Caption}";

    /// <summary>The chart in words, for whoever does not see it.</summary>
    public string Description => string.Join("; ", Lines.Select(l => $"{l.Name}: {string.Join(", ", Told(l))}")) + ".";

    /// <summary>Writes the picture.</summary>
    public void Write(TextWriter writer) => new QuotaSweepDrawing(this).Write(writer);

    private IEnumerable<string> Told(QuotaLine line) =>
        Sweep.Steps.Select(s =>
            $"{Words.Percent(line.In(s).Banzhaf.ToDouble())} with a quota of {VotingWords.Quotas(s)}"
        );
}
