namespace KazCsto.Graphs;

/// <summary>Some of the ties of a block, short enough that one notices soon when the work is to stop.</summary>
internal readonly record struct TieStretch(TieList Ties, int First, int End)
{
    private const int Longest = 1 << 16;

    internal static TieStretch[] Of(List<TieList> blocks) =>
        [
            .. blocks.SelectMany(b =>
                Enumerable
                    .Range(0, (b.Count + Longest - 1) / Longest)
                    .Select(i => new TieStretch(b, i * Longest, Math.Min(b.Count, (i + 1) * Longest)))
            ),
        ];

    /// <summary>The stretches that one of several parts of the work has.</summary>
    internal static ArraySegment<TieStretch> OfPart(TieStretch[] all, int part, int parts)
    {
        var (first, end) = ((int)((long)all.Length * part / parts), (int)((long)all.Length * (part + 1) / parts));
        return new(all, first, end - first);
    }

    /// <summary>Counts the ties of each far end.</summary>
    internal void Count(int[] counts, bool directed)
    {
        var from = Ties.From.Span[First..End];
        var to = Ties.To.Span[First..End];
        for (var tie = 0; tie < from.Length; tie++)
        {
            if (from[tie] != to[tie])
            {
                counts[directed ? to[tie] : Math.Max(from[tie], to[tie])]++;
            }
        }
    }

    /// <summary>Puts the near end of each tie at the next place of its far end.</summary>
    internal void Put(int[] next, Adjacency into, bool directed)
    {
        var from = Ties.From.Span[First..End];
        var to = Ties.To.Span[First..End];
        var targets = into.Targets;
        var (hasStrengths, hasLengths) = (into.Strengths.Length > 0, into.Lengths.Length > 0);
        for (var tie = 0; tie < from.Length; tie++)
        {
            var (near, far) = (from[tie], to[tie]);
            if (near == far)
            {
                continue;
            }

            if (!directed)
            {
                (near, far) = (Math.Min(near, far), Math.Max(near, far));
            }

            var place = next[far]++;
            targets[place] = near;
            if (hasStrengths)
            {
                into.Strengths[place] = Ties.Strengths![First + tie];
            }

            if (hasLengths)
            {
                into.Lengths[place] = Ties.Lengths![First + tie];
            }
        }
    }
}
