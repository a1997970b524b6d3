using System.Collections.Immutable;

namespace KazCsto.Analysis.Qca;

/// <summary>What lies between the conservative and the parsimonious solution: only easy counterfactuals are counted on.</summary>
/// <param name="Between">The pairs that it lies between: numbers, from 0, of a conservative and a parsimonious model.</param>
/// <param name="Counterfactuals">The counterfactuals, easy and difficult.</param>
/// <param name="Solution">The models.</param>
public sealed record IntermediateSolution(
    ImmutableArray<(int Conservative, int Parsimonious)> Between,
    Counterfactuals Counterfactuals,
    Solution Solution
)
{
    /// <summary>The intermediate solutions of all pairs of models, those with the same counterfactuals together.</summary>
    internal static ImmutableArray<IntermediateSolution> AllOf(
        Solution conservative,
        Solution parsimonious,
        RowOutput[] outputs,
        Term expected,
        Minimisation minimisation
    )
    {
        var pairs =
            from c in Enumerable.Range(0, conservative.Models.Length)
            from p in Enumerable.Range(0, parsimonious.Models.Length)
            let between = Counterfactuals.Between(
                conservative.Models[c],
                parsimonious.Models[p],
                outputs,
                expected
            )
            group (c, p) by (Rows(between.Easy), Rows(between.Difficult)) into alike
            select alike;
        var found = new Dictionary<string, Solution>(StringComparer.Ordinal);
        return [.. pairs.Select(alike => Of([.. alike]))];

        IntermediateSolution Of(ImmutableArray<(int, int)> alike)
        {
            var (c, p) = alike[0];
            var between = Counterfactuals.Between(
                conservative.Models[c],
                parsimonious.Models[p],
                outputs,
                expected
            );
            if (between.Easy.IsEmpty)
            {
                return new(alike, between, conservative);
            }

            var key = Rows(between.Easy);
            if (!found.TryGetValue(key, out var solution))
            {
                var easy = between.Easy.ToHashSet();
                found[key] = solution = minimisation.Of(outputs, easy.Contains);
            }

            return new(alike, between, solution);
        }
    }

    private static string Rows(ImmutableArray<int> rows) => string.Join(',', rows);
}
