using KazCsto.Graphs.Rankings;

namespace KazCsto.Time.Timelines;

/// <summary>The scores of the nodes of one kind over a spell.</summary>
/// <param name="Nodes">The nodes that have an arc, by their numbers in the timeline, ascending.</param>
/// <param name="Scores">Their scores; NaN where the measure is not defined.</param>
/// <param name="IsSettled">Whether the measure settled, and was not refused; if not, there is no score.</param>
internal sealed record KindScores(int[] Nodes, double[] Scores, bool IsSettled = true)
{
    // Scores nearer than this may be one score.
    private const double Margin = 1e-7;

    public static KindScores None { get; } = new([], []);

    /// <summary>The place of a node, the same as in <see cref="InOrder"/>; null if it has no arc. O(n).</summary>
    public Place? PlaceOf(int node, bool lowestFirst)
    {
        var at = Array.BinarySearch(Nodes, node);
        if (at < 0)
        {
            return null;
        }

        var own = Scores[at];
        if (double.IsNaN(own))
        {
            return new(node, own, 0, false);
        }

        var margin = Margin * Math.Abs(own);
        var better = 0;
        var near = new List<int>();
        for (var i = 0; i < Scores.Length; i++)
        {
            var ahead = lowestFirst ? own - Scores[i] : Scores[i] - own;
            better += ahead > margin ? 1 : 0;
            if (Math.Abs(ahead) <= margin)
            {
                near.Add(i);
            }
        }

        var among = near.Count == 1 ? new(0, own, 1, false) : Among(near, at, lowestFirst);
        return new(node, own, better + among.Rank, among.IsTied);
    }

    /// <summary>The first places, with all who share the last of them, by the numbers of their nodes.</summary>
    public IEnumerable<Place> InOrder(bool lowestFirst, int top = int.MaxValue) =>
        RankOrder
            .Of(Scores, lowestFirst, (a, b) => a.CompareTo(b), top, wholeTies: true)
            .Select(place => place with { Index = Nodes[place.Index] });

    private Place Among(List<int> near, int at, bool lowestFirst) =>
        RankOrder
            .Of([.. near.Select(i => Scores[i])], lowestFirst, (a, b) => a.CompareTo(b))
            .Find(place => near[place.Index] == at);
}
