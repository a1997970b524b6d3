using System.Globalization;
using FsCheck.Xunit;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Tests.Graphs.Rankings;

public class RankOrderTests
{
    [Property]
    public void The_first_places_are_those_of_the_whole_ranking(sbyte[] values, byte top, byte digits, bool lowestFirst)
    {
        // Some scores are alike but for their last digits, some not defined.
        var scores = values
            .Select((v, i) => v % 7 == 6 ? double.NaN : (v % 5 + (i % 3 * 1e-13)) / Math.Pow(10, digits % 20))
            .ToArray();
        // Ids that run against the indices.
        int ById(int a, int b) => b.CompareTo(a);

        var all = RankOrder.Of(scores, lowestFirst, ById);
        var first = RankOrder.Of(scores, lowestFirst, ById, 1 + (top % 9));

        all.ShouldBe(ByDefinition(scores, lowestFirst));
        first.ShouldBe(all.Take(1 + (top % 9)));
    }

    [Fact]
    public void Only_the_first_of_many_equal_scores_are_given_and_they_are_tied()
    {
        var scores = Enumerable.Repeat(1.0, 100_000).Append(2.0).ToArray();

        var places = RankOrder.Of(scores, lowestFirst: false, (a, b) => a.CompareTo(b), top: 3);

        places.Select(p => (p.Index, p.ToString())).ShouldBe([(100_000, "1"), (0, "2="), (1, "2=")]);
    }

    private static IEnumerable<Place> ByDefinition(double[] scores, bool lowestFirst)
    {
        var places = scores.Select(
            (score, i) =>
            {
                var rank = 1 + scores.Count(s => IsBefore(Compared(s), Compared(score)));
                var isTied = scores.Count(s => Compared(s) == Compared(score)) > 1;
                return double.IsNaN(score) ? new Place(i, score, 0, false) : new Place(i, score, rank, isTied);
            }
        );
        return places.OrderBy(p => p.Rank == 0).ThenBy(p => p.Rank).ThenByDescending(p => p.Index);

        bool IsBefore(double a, double b) => lowestFirst ? a < b : a > b;

        static double Compared(double score) =>
            double.Parse(score.ToString("E8", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
