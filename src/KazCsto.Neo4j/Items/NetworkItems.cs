using KazCsto.Graphs;
using KazCsto.Import;

namespace KazCsto.Neo4j.Items;

/// <summary>A network as a property graph: its nodes and ties, and the claims and sources behind them. <c>queries/README.md</c> describes it.</summary>
public static class NetworkItems
{
    /// <summary>The items of a network: first its nodes and ties, then the evidence for them and what says how to read it.</summary>
    /// <param name="network">The network, of one day or of all history.</param>
    /// <param name="files">Its data set: <c>graph/</c> and the scenarios go along, so that a reader of the server understands the rest, and a pull needs nothing else.</param>
    public static IReadOnlyList<GraphItems> Of(Network network, DataFiles files) =>
        Of(network, VocabularyFiles.Of(files));

    /// <summary>The items of a network: first its nodes and ties, then the evidence for them.</summary>
    /// <param name="network">The network, of one day or of all history.</param>
    /// <param name="vocabulary">The files of <c>graph/</c> by their names in the data folder, so that a reader of the server can understand it; may be empty.</param>
    internal static IReadOnlyList<GraphItems> Of(Network network, IReadOnlyList<(string File, string Text)> vocabulary)
    {
        var claims = ClaimItems.Of(network);
        return
        [
            new(
                [.. NodesOf(network).Select(node => ItemOf(node, network))],
                [.. network.Ties.Select(tie => ItemOf(tie, network))]
            ),
            new(
                [.. SourcesOf(network).Select(ItemOf), .. claims.Nodes, .. vocabulary.Select(ItemOf)],
                [.. claims.Ties]
            ),
        ];
    }

    /// <summary>The nodes of the network and whoever speaks in a claim, even if a day left them out.</summary>
    private static IEnumerable<Node> NodesOf(Network network) =>
        network.Nodes.Union(network.Claims.Select(c => c.SaidBy).OfType<Node>()).Order();

    private static IEnumerable<Source> SourcesOf(Network network)
    {
        var cited = network.Claims.Select(c => c.Source.Id).ToHashSet(StringComparer.Ordinal);
        return network.Sources.Where(s => cited.Contains(s.Id));
    }

    private static NodeItem ItemOf(Node node, Network network)
    {
        var properties = new ItemProperties
        {
            ["kind"] = node.Kind.Name,
            ["name"] = node.Name,
            ["native"] = node.NativeName,
        };
        foreach (var (code, value) in node.Codes)
        {
            properties[Names.KeyOf(code)] = value;
        }

        Bounds.Of(network.ExistenceOf(node)).AddTo(properties);
        PropertyValues.AddTo(properties, node, network);
        return new(Names.Entity, Names.LabelOf(node.Kind), node.Id, properties.Present);
    }

    private static TieItem ItemOf(Tie tie, Network network)
    {
        var properties = new ItemProperties
        {
            ["kind"] = tie.Kind.Name,
            ["key"] = tie.Key,
            ["sentence"] = tie.Sentence,
            ["role"] = tie.Role,
            ["quantity"] = tie.Quantity is { } quantity ? ItemProperties.Number(quantity) : null,
            ["unit"] = tie.Quantity is null ? null : tie.Kind.Unit,
            ["since"] = FileWords.Of(tie.Period.Since),
            ["until"] = FileWords.Of(tie.Period.Until),
            ["standing"] = FileWords.Of(tie.Standing),
            ["probability"] = Digits.Rounded(tie.Probability),
            ["caveat"] = tie.Doubt(),
            ["claims"] = (long)tie.Claims.Length,
            ["grade"] = tie.BestClaim.Grade,
            ["citation"] = tie.BestClaim.Citation,
        };
        Bounds
            .Of(tie.Period)
            .And(Bounds.Of(network.ExistenceOf(tie.From)))
            .And(Bounds.Of(network.ExistenceOf(tie.To)))
            .AddTo(properties);
        return new(
            Names.TypeOf(tie.Kind),
            tie.Id,
            new(Names.Entity, tie.From.Id),
            new(Names.Entity, tie.To.Id),
            properties.Present
        );
    }

    private static NodeItem ItemOf(Source source) =>
        new(
            Names.Source,
            null,
            source.Id,
            new ItemProperties
            {
                ["short"] = source.CitedAs,
                ["title"] = source.Title,
                ["publisher"] = source.Publisher,
                ["published"] = FileWords.Of(source.Published),
                ["url"] = source.Url,
                ["type"] = source.Type,
                ["reliability"] = source.Reliability.ToString(),
                ["origin"] = source.Origin,
                ["read"] = source.Read.ToString().ToLowerInvariant(),
                ["note"] = source.Note,
            }.Present
        );

    private static NodeItem ItemOf((string File, string Text) file) =>
        new(Names.Vocabulary, null, file.File, new ItemProperties { ["text"] = file.Text }.Present);
}
