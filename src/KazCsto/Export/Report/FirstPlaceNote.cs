using System.Xml.Linq;
using KazCsto.Evidence;
using KazCsto.Evidence.Robustness;
using KazCsto.Export.Charts;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>How sure a first place is, which claims would have to be wrong, and under which choices it stands.</summary>
internal static class FirstPlaceNote
{
    public static IEnumerable<XElement> Of(FirstPlace place, Network network)
    {
        yield return Opening(
            [$"How sure is that? It is {place.Told}."],
            ByGrades(place),
            place.Fewest.Sets.Select((set, i) => SetOf(network, set, i + 1))
        );
        var isFirm = place.Curve.StillFirst == place.Curve.Tried;
        yield return El(
            "p",
            Class(isFirm ? "convention" : "warning"),
            $"It is {place.Curve.Told}, and {place.Curve.ToldOfLevels}."
        );
    }

    /// <summary>Under which choices it stands, as a picture as wide as the page.</summary>
    public static XElement Choices(FirstPlace place)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        SpecificationChart.Write(place.Curve, picture);
        return Opening(
            [$"{place.Curve.Ranking.Measure.Name}: {Words.Names(place.Curve.First)} {place.Curve.Told}"],
            El("div", Class("picture"), XElement.Parse(picture.ToString()))
        );
    }

    /// <summary>What would have to be wrong, down to the rows.</summary>
    private static XElement SetOf(Network network, FailingSet set, int number) =>
        El(
            "div",
            El("p", Class("fact"), $"{number}. {Words.Names(set.Top)} would be first without:"),
            set.Facts.Select(fact => Claims.Unfolding(fact.Told(network), [fact]))
        );

    private static XElement ByGrades(FirstPlace place) =>
        Table(
            ["Map of grades", "First by it", "Still first in drawn networks"],
            place.ByGrades.Select(g => Row(g.Scale.Name, Words.Names(g.First), Words.Percent(g.Share)))
        );
}
