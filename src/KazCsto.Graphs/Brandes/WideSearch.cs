using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace KazCsto.Graphs.Brandes;

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
    /// <summary>With nodes farther apart most lanes would wait, and each hop is paid with a look at every node.</summary>
    internal const int MostHops = 48;

    private const int Parts = 64;

    private readonly PathGraph _graph;
    private readonly int[] _parts;
    private readonly double[] _scores;
    private readonly WideState _state;
    private readonly Progress[] _progress = new Progress[Parts];

    /// <param name="graph">The graph.</param>
    /// <param name="scores">Where what each node carries is added up.</param>
    internal WideSearch(PathGraph graph, double[] scores)
    {
        (_graph, _scores) = (graph, scores);
        _parts = NodeParts.Of(graph.In, Parts);
        _state = new(graph);
    }

    [Flags]
    private enum Progress
    {
        None = 0,
        Found = 1,
        Missing = 2,
    }

    /// <summary>Adds what every node carries of the paths from up to 32 sources; adds nothing and is false if a node is more than 48 hops away.</summary>
    internal bool TryAddFrom(ReadOnlySpan<int> sources, Team team, Work work)
    {
        _state.Start(sources);
        if (Spread(team, work) is not { } farthest)
        {
            return false;
        }

        team.Each(Parts, (part, _) => BeginReturn(part, farthest));
        for (var hop = farthest; hop > 1; hop--)
        {
            work.StopIfCancelled();
            var from = hop;
            team.Each(Parts, (part, _) => PassBack(part, from));
            _state.Swap();
        }

        return true;
    }

    public void Dispose() => _state.Dispose();

    // The hops to the farthest node, or null if they are too many.
    private int? Spread(Team team, Work work)
    {
        for (var hop = 2; hop <= MostHops; hop++)
        {
            work.StopIfCancelled();
            var (before, at) = (_state.MetAt(hop - 1), _state.MetAt(hop));
            team.Each(Parts, (part, _) => _progress[part] = Advance(part, before, at));
            _state.Swap();
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

        return null;
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
                var missing = _state.All & ~_state.Met[node];
                var found = 0u;
                if (missing != 0)
                {
                    LaneRow.Add(
                        _state.Now,
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
        a &= LaneRow.Where(missing);
        b &= LaneRow.Where(missing >> 8);
        c &= LaneRow.Where(missing >> 16);
        d &= LaneRow.Where(missing >> 24);
        var found =
            LaneRow.Positive(a)
            | (LaneRow.Positive(b) << 8)
            | (LaneRow.Positive(c) << 16)
            | (LaneRow.Positive(d) << 24);
        if (found == 0)
        {
            return 0;
        }

        var row = LaneRow.Registers * (long)node;
        var counts = _state.Counts + row;
        if (_state.Met[node] == 0)
        {
            LaneRow.Store(counts, a, b, c, d);
        }
        else
        {
            LaneRow.Store(counts, counts[0] + a, counts[1] + b, counts[2] + c, counts[3] + d);
        }

        var copies = Vector512.Create(_graph.Copies[node]);
        LaneRow.Store(_state.Next + row, a * copies, b * copies, c * copies, d * copies);
        _state.Met[node] |= found;
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void BeginReturn(int part, int farthest)
    {
        var at = _state.MetAt(farthest).Items;
        for (var node = _parts[part]; node < _parts[part + 1]; node++)
        {
            if (at[node] != 0)
            {
                PassOn(node, _state.Now, at[node], default, default, default, default);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PassBack(int part, int from)
    {
        var farther = _state.MetAt(from).Items;
        var at = _state.MetAt(from - 1).Items;
        var masses = _state.SourceMasses;
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

                LaneRow.Add(
                    _state.Now,
                    targets + offsets[node],
                    targets + offsets[node + 1],
                    farther,
                    here,
                    out var a,
                    out var b,
                    out var c,
                    out var d
                );
                a &= LaneRow.Where(here);
                b &= LaneRow.Where(here >> 8);
                c &= LaneRow.Where(here >> 16);
                d &= LaneRow.Where(here >> 24);
                var counts = _state.Counts + (LaneRow.Registers * (long)node);
                var carried =
                    (a * counts[0] * masses[0])
                    + (b * counts[1] * masses[1])
                    + (c * counts[2] * masses[2])
                    + (d * counts[3] * masses[3]);
                _scores[node] += Vector512.Sum(carried);
                if (from > 2)
                {
                    PassOn(node, _state.Next, here, a, b, c, d);
                }
            }
        }
    }

    // What the paths that end here and those that lead on come to, for one path to the node.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PassOn(int node, Lanes* buffer, uint here, Lanes a, Lanes b, Lanes c, Lanes d)
    {
        var into = buffer + (LaneRow.Registers * (long)node);
        var counts = _state.Counts + (LaneRow.Registers * (long)node);
        var mass = Vector512.Create(_graph.Masses[node]);
        var copies = Vector512.Create(_graph.Copies[node]);
        LaneRow.Store(
            into,
            (mass / counts[0] & LaneRow.Where(here)) + (a * copies),
            (mass / counts[1] & LaneRow.Where(here >> 8)) + (b * copies),
            (mass / counts[2] & LaneRow.Where(here >> 16)) + (c * copies),
            (mass / counts[3] & LaneRow.Where(here >> 24)) + (d * copies)
        );
    }
}
