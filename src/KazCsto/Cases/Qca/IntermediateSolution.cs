namespace KazCsto.Cases.Qca;

/// <summary>What lies between the conservative and the parsimonious solution: only easy counterfactuals are counted on.</summary>
/// <param name="Between">The pairs that it lies between: numbers, from 0, of a conservative and a parsimonious model.</param>
/// <param name="Counterfactuals">The counterfactuals, easy and difficult.</param>
/// <param name="Solution">The models.</param>
public sealed record IntermediateSolution(
    ImmutableArray<(int Conservative, int Parsimonious)> Between,
    Counterfactuals Counterfactuals,
    Solution Solution
);
