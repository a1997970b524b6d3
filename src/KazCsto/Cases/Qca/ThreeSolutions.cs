namespace KazCsto.Cases.Qca;

/// <summary>The conservative, parsimonious and intermediate solutions of a truth table, by their terms alone.</summary>
internal sealed record ThreeSolutions(
    Minimised Conservative,
    Minimised Parsimonious,
    ImmutableArray<ThreeSolutions.Between> Intermediate
)
{
    /// <summary>What lies between some pairs of models that share their counterfactuals.</summary>
    internal sealed record Between(
        ImmutableArray<(int Conservative, int Parsimonious)> Pairs,
        Counterfactuals Counterfactuals,
        Minimised Found
    );

    /// <param name="space">The rows that there are.</param>
    /// <param name="outputs">What each row says of the outcome.</param>
    /// <param name="expected">What theory expects of conditions.</param>
    /// <param name="options">How many models to list, and how long to search.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ThreeSolutions Of(
        PropertySpace space,
        RowOutput[] outputs,
        Expectations expected,
        QcaOptions options,
        CancellationToken cancellation
    )
    {
        var conservative = Minimised.Of(space, outputs, _ => false, options, cancellation);
        var parsimonious = Minimised.Of(space, outputs, _ => true, options, cancellation);
        var pairs =
            from c in Enumerable.Range(0, conservative.Models.Length)
            from p in Enumerable.Range(0, parsimonious.Models.Length)
            let between = Counterfactuals.Between(conservative.Models[c], parsimonious.Models[p], outputs, expected)
            group (Pair: (c, p), Between: between) by (
                Easy: string.Join(',', between.Easy),
                Difficult: string.Join(',', between.Difficult)
            ) into alike
            select alike;
        var found = new Dictionary<string, Minimised>(StringComparer.Ordinal) { [""] = conservative };
        return new(
            conservative,
            parsimonious,
            [
                .. pairs.Select(alike =>
                {
                    var between = alike.First().Between;
                    return new Between([.. alike.Select(a => a.Pair)], between, Counting(alike.Key.Easy, between.Easy));
                }),
            ]
        );

        Minimised Counting(string key, ImmutableArray<int> easy)
        {
            if (!found.TryGetValue(key, out var minimised))
            {
                var open = easy.ToHashSet();
                minimised = Minimised.Of(space, outputs, open.Contains, options, cancellation);
                found[key] = minimised;
            }

            return minimised;
        }
    }
}
