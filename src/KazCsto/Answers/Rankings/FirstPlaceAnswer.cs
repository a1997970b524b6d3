using KazCsto.Evidence;
using KazCsto.Evidence.Robustness;

namespace KazCsto.Answers.Rankings;

/// <summary>How sure a first place is, which claims would have to be wrong, and under which choices it stands.</summary>
internal static class FirstPlaceAnswer
{
    public static IEnumerable<Block> Of(FirstPlace place, Network network) =>
        [
            new Part(
                $"How sure is that? It is {place.Told}.",
                [
                    new Grid(
                        ["Map of grades", "First by it", "Still first in drawn networks"],
                        place.ByGrades.Select(g =>
                            (object?[])[g.Scale.Name, Words.Names(g.First), Words.Percent(g.Share)]
                        )
                    ),
                    .. place.Fewest.Sets.Select((set, i) => SetOf(set, i + 1, network)),
                ]
            )
            {
                IsFolded = true,
            },
            new Remark($"It is {place.Curve.ToldWhole}.") { IsWarning = place.Curve.StillFirst < place.Curve.Tried },
        ];

    /// <summary>Under which choices it stands, as a picture.</summary>
    public static Part Choices(FirstPlace place) =>
        new(
            $"{place.Curve.Ranking.Measure.Name}: {Words.Names(place.Curve.First)} {place.Curve.Told}",
            [new SpecificationPicture(place.Curve)]
        )
        {
            IsFolded = true,
        };

    /// <summary>What would have to be wrong, down to the rows.</summary>
    private static Line SetOf(FailingSet set, int number, Network network) =>
        new($"{Words.Names(set.Top)} would be first without:")
        {
            Marker = $"{number}.",
            Under = Line.AllTold(set.Facts, network),
        };
}
