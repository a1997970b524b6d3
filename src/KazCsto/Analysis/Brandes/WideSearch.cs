using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace KazCsto.Analysis.Brandes;

/// <summary>Brandes' accumulation by hops from 32 sources at once, a lane of a register for each.</summary>
/// <remarks>
/// All searches advance together, a hop at a time. Forward, a node that some searches have not met adds up the path counts of its
/// neighbours that they met in the hop before; backward, a node adds up what its neighbours one hop farther pass back. Both read rows
/// that are zero in the lanes of searches that are elsewhere, so that the inner loop only adds; a word of 32 bits a node and hop tells
/// where the searches are, and rows with nothing to add are passed over. No lists of predecessors are kept.
/// Each hop is shared out by nodes: a node's score is written by one thread, in the order of the batches. Where a processor has no
/// registers of 512 bits the runtime splits the operations, lane by lane the same: not a bit differs.
/// 768 bytes a node, and 4 for each hop. Brandes 2001, doi:10.1080/0022250X.2001.9990249; the batches after Then et al. 2014,
/// doi:10.14778/2735496.2735507.
/// </remarks>
internal sealed unsafe class WideSearch : IDisposable
{
    internal const int Sources = 32;

    private const int Registers = 4;
    private const int Parts = 64;

    private static readonly Vector512<ulong> LaneBits = Vector512.Create(
        1UL,
        2,
        4,
        8,
        16,
        32,
        64,
        128
    );

    private readonly PathGraph _graph;
    private readonly int[] _parts;
    private readonly double[] _scores;
    private readonly AlignedBuffer<Lanes> _counts;
    private readonly AlignedBuffer<Lanes> _sourceMasses = new(Registers);
    private readonly AlignedBuffer<uint> _met;
    private readonly List<AlignedBuffer<uint>> _metAt = [];
    private readonly Progress[] _progress = new Progress[Parts];
    private AlignedBuffer<Lanes> _now;
    private AlignedBuffer<Lanes> _next;
    private uint _all;

    /// <param name="graph">The graph; best if its distances are short, since every hop looks at every node.</param>
    /// <param name="scores">Where what each node carries is added up.</param>
    internal WideSearch(PathGraph graph, double[] scores)
    {
        (_graph, _scores) = (graph, scores);
        _parts = NodeParts.Of(graph.In, Parts);
        var lanes = (long)Registers * graph.NodeCount;
        (_counts, _now, _next) = (new(lanes), new(lanes), new(lanes));
        _met = new(graph.NodeCount);
    }

    [Flags]
    private enum Progress
    {
        None = 0,
        Found = 1,
        Missing = 2,
    }

    /// <summary>Adds what every node carries of the paths from up to 32 sources.</summary>
    internal void AddFrom(ReadOnlySpan<int> sources, Team team, Work work)
    {
        Start(sources);
        var farthest = Spread(team, work);
        team.Each(Parts, (part, _) => BeginReturn(part, farthest));
        for (var hop = farthest; hop > 1; hop--)
        {
            work.StopIfCancelled();
            var from = hop;
            team.Each(Parts, (part, _) => PassBack(part, from));
            (_now, _next) = (_next, _now);
        }
    }

    public void Dispose()
    {
        _counts.Dispose();
        _sourceMasses.Dispose();
        _met.Dispose();
        _metAt.ForEach(hop => hop.Dispose());
        _now.Dispose();
        _next.Dispose();
    }

    private void Start(ReadOnlySpan<int> sources)
    {
        _met.Clear();
        MetAt(0).Clear();
        MetAt(1).Clear();
        _sourceMasses.Clear();
        _all = uint.MaxValue >> (Sources - sources.Length);
        for (var lane = 0; lane < sources.Length; lane++)
        {
            ((double*)_sourceMasses.Items)[lane] = _graph.Masses[sources[lane]];
            MeetAlone(sources[lane], lane, hop: 0, ways: 1);
        }

        // The first hop is walked from the sources: all other nodes would look for these few in vain.
        for (var lane = 0; lane < sources.Length; lane++)
        {
            foreach (var neighbour in _graph.Out.Neighbours(sources[lane]))
            {
                MeetAlone(neighbour, lane, hop: 1, _graph.Copies[neighbour]);
            }
        }
    }

    private void MeetAlone(int node, int lane, int hop, double ways)
    {
        var row = Registers * (long)node;
        if (_met.Items[node] == 0)
        {
            Store(_counts.Items + row, default, default, default, default);
        }

        if (_metAt[hop].Items[node] == 0)
        {
            Store(_now.Items + row, default, default, default, default);
        }

        ((double*)(_counts.Items + row))[lane] = 1;
        ((double*)(_now.Items + row))[lane] = ways;
        _met.Items[node] |= 1u << lane;
        _metAt[hop].Items[node] |= 1u << lane;
    }

    private AlignedBuffer<uint> MetAt(int hop)
    {
        if (hop == _metAt.Count)
        {
            _metAt.Add(new(_graph.NodeCount));
        }

        return _metAt[hop];
    }

    private int Spread(Team team, Work work)
    {
        for (var hop = 2; ; hop++)
        {
            work.StopIfCancelled();
            var (before, at) = (MetAt(hop - 1), MetAt(hop));
            team.Each(Parts, (part, _) => _progress[part] = Advance(part, before, at));
            (_now, _next) = (_next, _now);
            var all = _progress.Aggregate((a, b) => a | b);
            if (!all.HasFlag(Progress.Found))
            {
                return hop - 1;
            }

            if (!all.HasFlag(Progress.Missing))
            {
                return hop;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Progress Advance(int part, AlignedBuffer<uint> before, AlignedBuffer<uint> at)
    {
        var progress = Progress.None;
        var offsets = _graph.In.Offsets;
        fixed (int* targets = _graph.In.Targets)
        {
            for (var node = _parts[part]; node < _parts[part + 1]; node++)
            {
                var missing = _all & ~_met.Items[node];
                var found = 0u;
                if (missing != 0)
                {
                    Add(
                        targets + offsets[node],
                        targets + offsets[node + 1],
                        before.Items,
                        missing,
                        out var a,
                        out var b,
                        out var c,
                        out var d
                    );
                    found = Meet(node, missing, a, b, c, d);
                    progress |= found == 0 ? Progress.None : Progress.Found;
                    progress |= found == missing ? Progress.None : Progress.Missing;
                }

                at.Items[node] = found;
            }
        }

        return progress;
    }

    // A row is written when a search first meets its node, and read only where a bit says so: none needs to be cleared.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Meet(int node, uint missing, Lanes a, Lanes b, Lanes c, Lanes d)
    {
        a &= Where(missing);
        b &= Where(missing >> 8);
        c &= Where(missing >> 16);
        d &= Where(missing >> 24);
        var found = Positive(a) | (Positive(b) << 8) | (Positive(c) << 16) | (Positive(d) << 24);
        if (found == 0)
        {
            return 0;
        }

        var row = Registers * (long)node;
        var counts = _counts.Items + row;
        if (_met.Items[node] == 0)
        {
            Store(counts, a, b, c, d);
        }
        else
        {
            Store(counts, counts[0] + a, counts[1] + b, counts[2] + c, counts[3] + d);
        }

        var copies = Vector512.Create(_graph.Copies[node]);
        Store(_next.Items + row, a * copies, b * copies, c * copies, d * copies);
        _met.Items[node] |= found;
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void BeginReturn(int part, int farthest)
    {
        var at = _metAt[farthest].Items;
        for (var node = _parts[part]; node < _parts[part + 1]; node++)
        {
            if (at[node] != 0)
            {
                PassOn(node, _now.Items, at[node], default, default, default, default);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PassBack(int part, int from)
    {
        var farther = _metAt[from].Items;
        var at = _metAt[from - 1].Items;
        var masses = _sourceMasses.Items;
        var offsets = _graph.Out.Offsets;
        fixed (int* targets = _graph.Out.Targets)
        {
            for (var node = _parts[part]; node < _parts[part + 1]; node++)
            {
                var here = at[node];
                if (here == 0)
                {
                    continue;
                }

                Add(
                    targets + offsets[node],
                    targets + offsets[node + 1],
                    farther,
                    here,
                    out var a,
                    out var b,
                    out var c,
                    out var d
                );
                a &= Where(here);
                b &= Where(here >> 8);
                c &= Where(here >> 16);
                d &= Where(here >> 24);
                var counts = _counts.Items + (Registers * (long)node);
                var carried =
                    (a * counts[0] * masses[0])
                    + (b * counts[1] * masses[1])
                    + (c * counts[2] * masses[2])
                    + (d * counts[3] * masses[3]);
                _scores[node] += Vector512.Sum(carried);
                if (from > 2)
                {
                    PassOn(node, _next.Items, here, a, b, c, d);
                }
            }
        }
    }

    // What the paths that end here and those that lead on come to, for one path to the node.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PassOn(int node, Lanes* buffer, uint here, Lanes a, Lanes b, Lanes c, Lanes d)
    {
        var into = buffer + (Registers * (long)node);
        var counts = _counts.Items + (Registers * (long)node);
        var mass = Vector512.Create(_graph.Masses[node]);
        var copies = Vector512.Create(_graph.Copies[node]);
        Store(
            into,
            (mass / counts[0] & Where(here)) + (a * copies),
            (mass / counts[1] & Where(here >> 8)) + (b * copies),
            (mass / counts[2] & Where(here >> 16)) + (c * copies),
            (mass / counts[3] & Where(here >> 24)) + (d * copies)
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(
        int* target,
        int* end,
        uint* where,
        uint wanted,
        out Lanes a,
        out Lanes b,
        out Lanes c,
        out Lanes d
    )
    {
        var now = _now.Items;
        // Locals stay in registers, which parameters would leave at every step.
        Lanes sumA = default;
        Lanes sumB = default;
        Lanes sumC = default;
        Lanes sumD = default;
        for (; target < end; target++)
        {
            if ((where[*target] & wanted) != 0)
            {
                var neighbour = now + (Registers * (long)*target);
                sumA += neighbour[0];
                sumB += neighbour[1];
                sumC += neighbour[2];
                sumD += neighbour[3];
            }
        }

        (a, b, c, d) = (sumA, sumB, sumC, sumD);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Lanes* into, Lanes a, Lanes b, Lanes c, Lanes d)
    {
        into[0] = a;
        into[1] = b;
        into[2] = c;
        into[3] = d;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Positive(Lanes lanes) =>
        (uint)Vector512.GreaterThan(lanes, Lanes.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Where(uint bits) =>
        Vector512.Equals(Vector512.Create((ulong)bits) & LaneBits, LaneBits).AsDouble();
}
