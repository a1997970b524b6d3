using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Centrality;

/// <summary>Compares scores value by value; NaN equals NaN.</summary>
internal static class ScoresShould
{
    internal static void ShouldBeNear(this Scores scores, params double[] expected) =>
        scores.Values.ShouldBeNear(expected, 1e-9);

    internal static void ShouldBeNear(this double[] values, double[] expected, double tolerance = 1e-9)
    {
        var near =
            values.Length == expected.Length
            && values
                .Zip(expected)
                .All(p =>
                    Math.Abs(p.First - p.Second) <= tolerance || (double.IsNaN(p.First) && double.IsNaN(p.Second))
                );
        near.ShouldBeTrue($"{string.Join(", ", values)} is not {string.Join(", ", expected)}");
    }
}
