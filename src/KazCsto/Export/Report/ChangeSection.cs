using System.Xml.Linq;
using KazCsto.Answers.Report;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>What changed between two days.</summary>
internal static class ChangeSection
{
    public static XElement? Of(ReportContent content)
    {
        if (content.Evidence.Days is not { } days)
        {
            return null;
        }

        var diff = days.Diff;
        var (from, to) = (diff.Before.Day!.Value, diff.After.Day!.Value);
        return Section(
            "changes",
            $"From {Numbers.InWords(from)} to {Numbers.InWords(to)}",
            Nodes("Came", diff.NodesCome),
            Nodes("Went", diff.NodesGone),
            Facts("Ended", diff.Ended, diff.Before),
            Facts("Began", diff.Begun, diff.After),
            Facts("Became certain, or uncertain", diff.Altered, diff.After),
            Effects.Of(days.Parts)
        );
    }

    private static XElement? Nodes(string heading, ImmutableArray<Node> nodes) =>
        nodes.IsEmpty ? null : El("p", El("strong", $"{heading}: "), string.Join(", ", nodes.Select(n => n.Name)), ".");

    private static XElement? Facts(string heading, ImmutableArray<Fact> facts, Network network) =>
        facts.IsEmpty
            ? null
            : Opening(
                [$"{heading}: {Counted.Of(facts.Length, "fact")}"],
                facts.Select(f => Claims.Unfolding(f.Told(network), [f]))
            );
}
