using System.Globalization;

namespace KazCsto.Networks.Questions;

/// <summary>Which bases and sites a state or institution runs, who hosts them, and for what rent.</summary>
internal static class Bases
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        return from runs in day.Ties
            where runs.Is(Meaning.Operates) && asked.Text("operator").Fits(runs.From.Id)
            from hosts in day.To(runs.To, Meaning.Hosts).Cast<Tie?>().DefaultIfEmpty(null)
            from lease in day.From(runs.From, Meaning.Leases)
                .Where(t => t.To.Equals(runs.To))
                .Cast<Tie?>()
                .DefaultIfEmpty(null)
            select Row(runs, hosts, lease, day.On(runs, hosts, lease));
    }

    private static object?[] Row(Tie runs, Tie? hosts, Tie? lease, Grounds grounds) =>
        [
            runs.From.Name,
            runs.From.Id,
            runs.To.Name,
            runs.To.Id,
            runs.To.Kind.Name,
            hosts?.From.Name,
            hosts?.From.Id,
            lease?.Quantity is { } rent ? double.Parse(rent, CultureInfo.InvariantCulture) : null,
            lease?.Quantity is null ? null : lease.Kind.Unit,
            grounds.AreCertain,
            grounds.Probability,
            grounds.Caveat,
            runs.BestClaim.Citation,
        ];
}
