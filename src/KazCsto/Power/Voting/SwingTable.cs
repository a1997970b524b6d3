using System.Numerics;

namespace KazCsto.Power.Voting;

/// <summary>Counts of coalitions by size and votes, modulo a prime, from which the swings of a player are read.</summary>
/// <remarks>
/// The counts are the coefficients of Π (1 + y·z^votes): a player is added by multiplication and taken out by division, each O(sizes · quota)
/// (generating functions as in Brams &amp; Affuso 1976, doi:10.1007/BF00141101; Bilbao, Fernández, Jiménez Losada &amp; López 2000, Top 8).
/// Only totals below the quota are kept, since a swing of a player is a coalition of others below it.
/// </remarks>
internal sealed class SwingTable
{
    private readonly uint _prime;
    private readonly int _quota;
    private readonly uint[][] _counts;
    private readonly CancellationToken _cancellation;

    /// <summary>Counts the coalitions.</summary>
    /// <param name="votes">The votes of the players, ascending.</param>
    /// <param name="quota">The fewest votes that win.</param>
    /// <param name="prime">By which the counts leave their remainders; below 2^31.</param>
    /// <param name="cancellation">Stops the work.</param>
    public SwingTable(IReadOnlyList<long> votes, int quota, uint prime, CancellationToken cancellation)
    {
        (_quota, _prime, _cancellation) = (quota, prime, cancellation);
        _counts = new uint[MostBelow(votes, quota) + 1][];
        for (var size = 0; size < _counts.Length; size++)
        {
            _counts[size] = new uint[quota];
        }

        _counts[0][0] = 1;
        var (players, reached) = (0, 0L);
        foreach (var own in votes.TakeWhile(v => v < quota))
        {
            cancellation.ThrowIfCancellationRequested();
            reached = Math.Min(reached + own, quota - 1);
            players = Math.Min(players + 1, _counts.Length - 1);
            Add((int)own, players, (int)reached + 1);
        }
    }

    /// <summary>How many coalitions of each size a player with so many votes swings, as remainders.</summary>
    public uint[] SwingsOf(long votes)
    {
        var own = (int)Math.Min(votes, _quota);
        var swings = new uint[_counts.Length];
        var (before, without) = (new uint[_quota], new uint[_quota]);
        for (var size = 0; size < _counts.Length; size++)
        {
            _cancellation.ThrowIfCancellationRequested();
            _counts[size].CopyTo(without, 0);
            if (size > 0)
            {
                Subtract(without.AsSpan(own), before.AsSpan(0, _quota - own));
            }

            swings[size] = Sum(without.AsSpan(_quota - own));
            (before, without) = (without, before);
        }

        return swings;
    }

    /// <summary>The size of the largest coalition that stays below the quota.</summary>
    public static int MostBelow(IReadOnlyList<long> ascending, long quota)
    {
        var (size, total) = (0, 0L);
        while (size < ascending.Count && total + ascending[size] < quota)
        {
            total += ascending[size++];
        }

        return size;
    }

    private void Add(int own, int players, int reached)
    {
        for (var size = players; size > 0; size--)
        {
            Add(_counts[size].AsSpan(own, reached - own), _counts[size - 1].AsSpan(0, reached - own));
        }
    }

    private void Add(Span<uint> to, ReadOnlySpan<uint> added)
    {
        var prime = new Vector<uint>(_prime);
        var i = 0;
        for (; i <= to.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            var sum = new Vector<uint>(to[i..]) + new Vector<uint>(added[i..]);
            // Below the prime the difference wraps to something larger.
            Vector.Min(sum, sum - prime).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            var sum = to[i] + added[i];
            to[i] = Math.Min(sum, unchecked(sum - _prime));
        }
    }

    private void Subtract(Span<uint> from, ReadOnlySpan<uint> subtracted)
    {
        var prime = new Vector<uint>(_prime);
        var i = 0;
        for (; i <= from.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            var difference = new Vector<uint>(from[i..]) - new Vector<uint>(subtracted[i..]);
            Vector.Min(difference, difference + prime).CopyTo(from[i..]);
        }

        for (; i < from.Length; i++)
        {
            var difference = unchecked(from[i] - subtracted[i]);
            from[i] = Math.Min(difference, unchecked(difference + _prime));
        }
    }

    private uint Sum(ReadOnlySpan<uint> counts)
    {
        var sum = 0UL;
        foreach (var count in counts)
        {
            sum += count;
        }

        return (uint)(sum % _prime);
    }
}
