using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KazCsto.Graphs.Distances;

/// <summary>Breadth-first searches from 512 nodes at once, a bit for each.</summary>
/// <remarks>
/// A node that some searches have not met yet looks at its neighbours and takes over who reached them in the step before; it stops
/// looking when all have come. Each step is shared out by nodes, so that a node's totals are written by one thread, in the order of
/// the steps. Where a processor has no registers of 512 bits the runtime splits the operations; bits are bits, nothing differs.
/// O(steps · m) for 512 searches, 192 bytes a node.
/// Then et al. 2014, doi:10.14778/2735496.2735507.
/// </remarks>
internal sealed unsafe class HopSweep : IDisposable
{
    internal const int Searches = 512;

    /// <summary>Every step looks at every node; with more of them searches one by one are quicker.</summary>
    internal const int MostSteps = 600;

    private const int Parts = 64;
    private const int WordBits = 64;

    private readonly Adjacency _arcs;
    private readonly int _nodes;
    private readonly int[] _parts;
    private readonly NodeDistances _totals;
    private readonly AlignedBuffer<Vector512<ulong>> _seen;
    private readonly bool[] _foundAny = new bool[Parts];
    private AlignedBuffer<Vector512<ulong>> _frontier;
    private AlignedBuffer<Vector512<ulong>> _next;
    private Vector512<ulong> _all;

    /// <param name="arcs">Whom each node asks: its arcs in, for distances to it; its arcs out, for distances from it.</param>
    /// <param name="totals">Where the distances are added up.</param>
    internal HopSweep(Adjacency arcs, NodeDistances totals)
    {
        (_arcs, _totals) = (arcs, totals);
        _nodes = arcs.Offsets.Length - 1;
        _parts = NodeParts.Of(arcs, Parts);
        (_seen, _frontier, _next) = (new(_nodes), new(_nodes), new(_nodes));
    }

    /// <summary>Adds the distances of all nodes from the 512 that begin with the first one, as many as there are; false, with sums of no use, if they take too many steps.</summary>
    internal bool TryAddFrom(int first, Team team, Work work)
    {
        Start(first, Math.Min(Searches, _nodes - first));
        for (var step = 1; step <= MostSteps; step++)
        {
            work.StopIfCancelled();
            team.Each(Parts, (part, _) => _foundAny[part] = Advance(part, step));
            if (!_foundAny.Contains(true))
            {
                return true;
            }

            (_frontier, _next) = (_next, _frontier);
        }

        return false;
    }

    public void Dispose()
    {
        _seen.Dispose();
        _frontier.Dispose();
        _next.Dispose();
    }

    private void Start(int first, int count)
    {
        _seen.Clear();
        _frontier.Clear();
        _all = Vector512<ulong>.Zero;
        for (var i = 0; i < count; i++)
        {
            var bit = Vector512<ulong>.Zero.WithElement(i / WordBits, 1UL << (i % WordBits));
            _seen.Items[first + i] = bit;
            _frontier.Items[first + i] = bit;
            _all |= bit;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Advance(int part, int step)
    {
        var seen = _seen.Items;
        var frontier = _frontier.Items;
        var next = _next.Items;
        var offsets = _arcs.Offsets;
        var foundAny = false;
        fixed (int* targets = _arcs.Targets)
        {
            for (var node = _parts[part]; node < _parts[part + 1]; node++)
            {
                var wanted = Vector512.AndNot(_all, seen[node]);
                var found = Vector512<ulong>.Zero;
                if (wanted != Vector512<ulong>.Zero)
                {
                    found = wanted & Gather(frontier, targets + offsets[node], targets + offsets[node + 1], wanted);
                    if (found != Vector512<ulong>.Zero)
                    {
                        foundAny = true;
                        seen[node] |= found;
                        _totals.Add(node, PopCount(found), step);
                    }
                }

                next[node] = found;
            }
        }

        return foundAny;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Gather(Vector512<ulong>* frontier, int* target, int* end, Vector512<ulong> wanted)
    {
        var gathered = Vector512<ulong>.Zero;
        for (; target < end; target++)
        {
            gathered |= frontier[*target];
            if (Vector512.AndNot(wanted, gathered) == Vector512<ulong>.Zero)
            {
                break;
            }
        }

        return gathered;
    }

    private static int PopCount(Vector512<ulong> bits)
    {
        var count = 0;
        for (var word = 0; word < Vector512<ulong>.Count; word++)
        {
            count += BitOperations.PopCount(bits[word]);
        }

        return count;
    }
}
