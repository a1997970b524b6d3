using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

public class PairDifferencesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(333)]
    public void All_pairs_are_summed_however_many_there_are(int count)
    {
        var random = new SeededRandom(3);
        var differences = new PairDifferences(400);
        double[] values =
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => (random.Fraction() - 0.5) * Math.Pow(2, -random.Below(70)))
                .Select(value => random.Below(9) == 0 ? 0 : value),
        ];

        for (var again = 0; again < 2; again++)
        {
            values.CopyTo(differences.Values(count));
            var expected = values.SelectMany((a, i) => values.Skip(i).Select(b => Math.Abs(a - b))).Sum();

            differences.Sum(count).ShouldBe(expected, 1e-9);
        }
    }
}
