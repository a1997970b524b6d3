using System.Globalization;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>Counts what lies on a server and compares it with what was pushed.</summary>
internal static class ServerCount
{
    private const int MostNamed = 5;

    /// <summary>In what they differ, and what to do; null if they do not.</summary>
    public static async Task<string?> DifferenceAsync(
        IServer server,
        Tally tally,
        bool wasPruned,
        CancellationToken cancellation
    )
    {
        var nodes = await CountsAsync(server, PushStatements.CountNodes, cancellation);
        var ties = await CountsAsync(server, PushStatements.CountTies, cancellation);
        var differences = NodeDifferences(tally, nodes)
            .Concat(TieDifferences(tally, ties))
            .Where(d => d.Here != d.There)
            .ToList();
        if (differences.Count == 0)
        {
            return null;
        }

        var foreign = await server.RunAsync(new(PushStatements.Foreign), Access.Read, cancellation);
        return MessageOf(server, differences, wasPruned) + Named([.. foreign.Rows.Select(row => $"{row[0]}")]);
    }

    private static async Task<List<(object? Key, long Count)>> CountsAsync(
        IServer server,
        string text,
        CancellationToken cancellation
    )
    {
        var answer = await server.RunAsync(new(text), Access.Read, cancellation);
        return [.. answer.Rows.Select(row => (row[0], (long)row[1]!))];
    }

    /// <summary>Somebody may have put further labels on our nodes; these do not matter.</summary>
    private static IEnumerable<Difference> NodeDifferences(Tally tally, List<(object? Key, long Count)> found)
    {
        var labelled = found.ConvertAll(f =>
            (Labels: ((IEnumerable<object?>)f.Key!).Cast<string>().ToHashSet(), f.Count)
        );
        var groups = tally.Nodes.OrderBy(g => g.Key.ToString(), StringComparer.Ordinal).ToList();
        foreach (var (group, here) in groups)
        {
            var there = labelled.Where(f => group.Labels.All(f.Labels.Contains)).Sum(f => f.Count);
            yield return new(group.ToString(), here, there);
        }

        var others = labelled.Where(f => !groups.Exists(g => g.Key.Labels.All(f.Labels.Contains))).Sum(f => f.Count);
        yield return new("of other labels", 0, others);
    }

    private static IEnumerable<Difference> TieDifferences(Tally tally, List<(object? Key, long Count)> found)
    {
        var there = found.ToDictionary(f => (string)f.Key!, f => f.Count, StringComparer.Ordinal);
        return tally
            .Ties.Keys.Union(there.Keys)
            .Order(StringComparer.Ordinal)
            .Select(type => new Difference(type, tally.Ties.GetValueOrDefault(type), there.GetValueOrDefault(type)));
    }

    private static string MessageOf(IServer server, List<Difference> differences, bool wasPruned)
    {
        var shown = Words.Some(
            differences.Select(d =>
                string.Create(CultureInfo.InvariantCulture, $"{d.Of} {d.Here} here and {d.There} there")
            ),
            MostNamed,
            other: "other difference"
        );
        return $"all was pushed, but {server.Description} does not hold what the network has: {shown}. {Advice(differences, wasPruned)}";
    }

    private static string Named(IReadOnlyList<string> foreign) =>
        foreign.Count == 0 ? "" : $". Nodes without the mark: {string.Join(", ", foreign)}";

    private static string Advice(List<Difference> differences, bool wasPruned) =>
        differences.Exists(d => d.There < d.Here)
            ? "What is missing has ids that nodes without KazCsto's mark have, or was removed meanwhile; push again, or use a database of its own"
        : wasPruned ? "What is too much hangs on ties of somebody else, so it stays"
        : "What is too much is left from earlier pushes; --prune removes it";

    private readonly record struct Difference(string Of, long Here, long There);
}
