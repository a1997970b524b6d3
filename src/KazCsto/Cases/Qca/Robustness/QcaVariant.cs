namespace KazCsto.Cases.Qca.Robustness;

/// <summary>What the same cases give after one change.</summary>
/// <param name="Test">What kind of change it is.</param>
/// <param name="Change">The change, such as <c>without BE</c>.</param>
/// <param name="Refusal">Why nothing can be analysed after it; otherwise null.</param>
/// <param name="Conservative">The conservative models, each by its terms.</param>
/// <param name="Parsimonious">The parsimonious ones.</param>
/// <param name="Intermediate">The intermediate ones.</param>
internal sealed record QcaVariant(
    QcaTest Test,
    string Change,
    string? Refusal,
    ImmutableArray<ImmutableArray<Term>> Conservative,
    ImmutableArray<ImmutableArray<Term>> Parsimonious,
    ImmutableArray<ImmutableArray<Term>> Intermediate
)
{
    private const int MostModels = 500;
    private const long MostSteps = 1_000_000;

    /// <summary>What another table gives, by the same search as <see cref="QcaRobustness"/>.</summary>
    /// <param name="test">What kind of change made it.</param>
    /// <param name="change">The change.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">What is asked of it.</param>
    public static QcaVariant Of(QcaTest test, string change, SetTable table, QcaOptions options)
    {
        var asked = Searching(options);
        var changed = ChangedTable.Of(test, change, table, asked);
        if (changed.Refusal is not null)
        {
            return Refused(changed);
        }

        var cases = StudiedCases.Of(table, asked);
        var space = cases.Space;
        var excluded = ExcludedRemainders.Of(cases, TruthTable.Of(cases, asked), asked, CancellationToken.None);
        var found = ThreeSolutions.Of(
            space,
            excluded.Applied(changed.Outputs),
            Expectations.Of(asked, space),
            asked,
            CancellationToken.None
        );
        return Of(changed, found);
    }

    /// <summary>Whether a solution has the same models as before the change; never where nothing can be analysed.</summary>
    /// <param name="asked">What the cases give as they are.</param>
    /// <param name="solution">Which of the solutions.</param>
    public bool HasSame(QcaVariant asked, Func<QcaVariant, ImmutableArray<ImmutableArray<Term>>> solution)
    {
        var (now, before) = (solution(this), solution(asked));
        return Refusal is null
            && now.Length == before.Length
            && now.All(model => before.Any(m => m.SequenceEqual(model)));
    }

    /// <summary>The same question with longer lists, so that equal solutions are known as such, and shorter searches, since there are many.</summary>
    internal static QcaOptions Searching(QcaOptions options) =>
        options with
        {
            MostModels = MostModels,
            MostSteps = MostSteps,
        };

    internal static QcaVariant Refused(ChangedTable changed) =>
        new(changed.Test, changed.Change, changed.Refusal, [], [], []);

    internal static QcaVariant Of(ChangedTable changed, ThreeSolutions found) =>
        new(
            changed.Test,
            changed.Change,
            null,
            found.Conservative.Models,
            found.Parsimonious.Models,
            [.. found.Intermediate.SelectMany(b => b.Found.Models).DistinctBy(model => string.Join('+', model))]
        );
}
