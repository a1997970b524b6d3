using System.Globalization;
using System.Text;
using KazCsto.Export;
using KazCsto.Graphs;

namespace KazCsto.Neo4j.Items;

/// <summary>The claims of a network, each tied to the source that it cites.</summary>
/// <remarks>
/// The id of a claim is made of what it says, so that a row which moves within its table stays the same claim, and a row which says something else is
/// another.
/// </remarks>
internal static class ClaimItems
{
    public static (IReadOnlyList<NodeItem> Nodes, IReadOnlyList<TieItem> Ties) Of(Network network)
    {
        var nodes = new List<NodeItem>();
        var ties = new List<TieItem>();
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in network.Claims.OrderBy(c => c.Row.File, StringComparer.Ordinal).ThenBy(c => c.Row.Line))
        {
            var properties = PropertiesOf(claim);
            var id = $"claim:{Digest(properties, claim.Source)}";
            // A symmetric tie may stand twice, once from either end, and say the same.
            var nth = times[id] = times.GetValueOrDefault(id) + 1;
            var item = new NodeItem(
                Names.Claim,
                null,
                nth == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{nth}"),
                WithGrades(properties, claim)
            );
            nodes.Add(item);
            ties.Add(
                new(Names.Cites, item.Id, item.Key, new(Names.Source, claim.Source.Id), new ItemProperties().Present)
            );
        }

        return (nodes, ties);
    }

    /// <summary>What the row says, without where it stands and what follows from it.</summary>
    private static ItemProperties PropertiesOf(Claim claim)
    {
        var properties = new ItemProperties
        {
            ["since"] = FileWords.Of(claim.Period.Since),
            ["until"] = FileWords.Of(claim.Period.Until),
            ["locator"] = claim.Locator,
            ["credibility"] = (long)claim.Credibility,
            ["stance"] = FileWords.Of(claim.Stance),
            ["said_by"] = claim.SaidBy?.Id,
            ["basis"] = FileWords.Of(claim.Basis),
            ["note"] = claim.Note,
        };
        foreach (var (attribute, value) in claim.Says)
        {
            properties[attribute] = value;
        }

        switch (claim.Subject)
        {
            case PropertySubject subject:
                properties["about"] = subject.Node.Id;
                properties["attribute"] = subject.Kind.Name;
                break;
            default:
                properties["about"] = claim.Subject.Id;
                break;
        }

        return properties;
    }

    private static IReadOnlyDictionary<string, object> WithGrades(ItemProperties properties, Claim claim)
    {
        properties["row"] = claim.Row.ToString();
        properties["grade"] = claim.Grade;
        properties["caveat"] = claim.Caveat;
        properties["citation"] = claim.Citation;
        properties["probability"] = Digits.Rounded(claim.Probability);
        return properties.Present;
    }

    private static string Digest(ItemProperties properties, Source source)
    {
        var cells = properties.Present.Select(p => $"{p.Key}={p.Value}").Append(source.Id);
        var text = string.Join('\u001f', cells);
        return Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(text)))[..20];
    }
}
