using System.Collections.Immutable;
using KazCsto.Import;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Model;

/// <summary>The made network of <c>Data/league</c>, read once: an invented league of forest states, with a vocabulary and questions of its own.</summary>
internal static class League
{
    public static string Root { get; } = RepositoryFolder.PathOf("tests/KazCsto.Tests/Data/league");

    private static readonly Lazy<Dataset> Loaded = new(() => Dataset.Load(Root));

    public static DataFiles Files => DataFiles.In(Root);

    public static Dataset Dataset => Loaded.Value;

    public static Network Network => Dataset.Network;

    public static Node Node(string id) => Network.Find(id) ?? throw new ArgumentException($"'{id}' is not a node");

    /// <summary>A rule in which every node counts and stands for itself alone.</summary>
    public static ProjectionRule PlainRule(string projection)
    {
        var rule = Rule(projection);
        return rule with
        {
            Counted = rule.Keep,
            StandFor = ImmutableDictionary<string, string>.Empty,
            ActThrough = ImmutableDictionary<string, ActingRule>.Empty,
        };
    }

    public static ProjectionRule Rule(string projection) => Dataset.Projections.All[projection];
}
