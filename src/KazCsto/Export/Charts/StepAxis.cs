namespace KazCsto.Export.Charts;

/// <summary>The axis along which lines step.</summary>
/// <param name="From">What stands at its beginning.</param>
/// <param name="Until">What stands at its end.</param>
internal abstract record StepAxis(double From, double Until)
{
    /// <summary>What it is of; null if its labels say so.</summary>
    public string? Name { get; init; }

    /// <summary>What its end means; null if nothing.</summary>
    public string? AtTheEnd { get; init; }

    /// <summary>The places that are marked, each with its label.</summary>
    /// <param name="width">How long it is drawn.</param>
    public abstract IEnumerable<(double At, string Label)> Ticks(double width);
}

/// <summary>An axis of quotas, from half of the votes to all.</summary>
internal sealed record QuotaAxis() : StepAxis(0.5, 1)
{
    public override IEnumerable<(double At, string Label)> Ticks(double width) =>
        Enumerable.Range(0, 6).Select(i => 0.5 + (i / 10.0)).Select(tick => (tick, Words.Percent(tick, 0)));
}
