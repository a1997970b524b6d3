using System.Numerics;

namespace KazCsto.Cases.Qca.Covering;

/// <summary>A set of small numbers, one bit each.</summary>
internal readonly struct RowSet(ulong[] words) : IEquatable<RowSet>
{
    public RowSet(int size)
        : this(new ulong[(size + 63) / 64]) { }

    public static RowSet Full(int size)
    {
        var all = new RowSet(size);
        for (var i = 0; i < size; i++)
        {
            all.Add(i);
        }

        return all;
    }

    public int Words => words.Length;

    public bool IsEmpty => !words.AsSpan().ContainsAnyExcept(0UL);

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public IEnumerable<int> Members
    {
        get
        {
            for (var member = Next(0); member >= 0; member = Next(member + 1))
            {
                yield return member;
            }
        }
    }

    /// <summary>The first member from a number on, or -1.</summary>
    public int Next(int from)
    {
        var word = from >> 6;
        if (word >= words.Length)
        {
            return -1;
        }

        var rest = words[word] & (ulong.MaxValue << from);
        while (rest == 0)
        {
            if (++word == words.Length)
            {
                return -1;
            }

            rest = words[word];
        }

        return (word * 64) + BitOperations.TrailingZeroCount(rest);
    }

    public void Add(int member) => words[member >> 6] |= 1UL << member;

    public void Remove(int member) => words[member >> 6] &= ~(1UL << member);

    public bool Contains(int member) => (words[member >> 6] >> member & 1) != 0;

    public void Remove(RowSet others)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~others[i];
        }
    }

    public RowSet Copy() => new((ulong[])words.Clone());

    public RowSet Without(RowSet others)
    {
        var left = Copy();
        left.Remove(others);
        return left;
    }

    public int CountCommon(RowSet others)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            count += BitOperations.PopCount(words[i] & others[i]);
        }

        return count;
    }

    public bool Meets(RowSet others)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & others[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool LiesWithin(RowSet wider)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & ~wider[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(RowSet other) => words.AsSpan().SequenceEqual(other.Span);

    public override bool Equals(object? obj) => obj is RowSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    private ReadOnlySpan<ulong> Span => words;

    private ulong this[int word] => words[word];
}
