using System.Numerics;

namespace KazCsto.Cases.Qca.Covering;

/// <summary>Finds every smallest cover of a part of a covering table, by trying one size after the other.</summary>
/// <remarks>
/// First the size: a column whose rows are all covered by another one is not needed to reach it, and is barred. Then every cover of that size, with all columns.
/// A search for covers of d columns takes the uncovered row with the fewest columns and tries each; a column once tried is barred from the branches after
/// it, so that no cover is found twice. A branch is cut if the rows left need more columns than it may still take.
/// </remarks>
internal sealed class CoverSearch(CoverPart part, int most, Effort effort)
{
    private readonly int[][] _over = ColumnsOverRows(part);
    private readonly bool[] _isBarred = new bool[part.Columns.Length];
    private readonly Stack<int> _chosen = [];
    private readonly List<int[]> _listed = [];
    private BigInteger _count;
    private int[]? _first;
    private bool _isForSize;

    public Covers Run()
    {
        var bound = new CoverBound(part, _over, _isBarred);
        var smallest = Greedy();
        var size = Math.Max(DisjointRows(), bound.Of(RowSet.Full(part.Rows), effort));
        smallest = SmallestFrom(ref size, smallest, bound);
        if (effort.IsSpent)
        {
            return new([NumbersOf(smallest)], 1, false, size);
        }

        _isForSize = false;
        Extend(RowSet.Full(part.Rows), size, bound);
        return _count.IsZero ? new([NumbersOf(smallest)], 1, false, size) : new(_listed, _count, !effort.IsSpent, size);
    }

    /// <summary>A smallest cover, searched for in one size after the other; the size is the one that the search came to.</summary>
    private int[] SmallestFrom(ref int size, int[] known, CoverBound bound)
    {
        int[] dominated = [.. Dominated()];
        Array.ForEach(dominated, column => _isBarred[column] = true);
        _isForSize = true;
        while (size < known.Length && _first is null && !effort.IsSpent)
        {
            Extend(RowSet.Full(part.Rows), size, bound);
            size += _first is null && !effort.IsSpent ? 1 : 0;
        }

        Array.ForEach(dominated, column => _isBarred[column] = false);
        return _first ?? known;
    }

    private IEnumerable<int> Dominated() =>
        Enumerable
            .Range(0, part.Columns.Length)
            .TakeWhile(_ => !effort.IsSpent)
            .Where(c =>
            {
                effort.Spend(part.Columns.Length);
                return Array.Exists(
                    part.Columns,
                    wider => part.Columns[c].LiesWithin(wider) && !wider.Equals(part.Columns[c])
                );
            });

    private void Extend(RowSet uncovered, int left, CoverBound bound)
    {
        if (uncovered.IsEmpty)
        {
            Found();
            return;
        }

        if (left == 0 || effort.IsSpent || bound.Of(uncovered, effort) > left)
        {
            return;
        }

        var tried = new List<int>();
        foreach (var column in _over[RowWithFewest(uncovered)].Where(c => !_isBarred[c]))
        {
            _chosen.Push(column);
            Extend(uncovered.Without(part.Columns[column]), left - 1, bound);
            _chosen.Pop();
            if (_isForSize && _first is not null)
            {
                break;
            }

            _isBarred[column] = true;
            tried.Add(column);
        }

        tried.ForEach(column => _isBarred[column] = false);
    }

    private int RowWithFewest(RowSet uncovered)
    {
        var (fewest, found) = (int.MaxValue, -1);
        for (var row = uncovered.Next(0); row >= 0; row = uncovered.Next(row + 1))
        {
            var count = 0;
            foreach (var column in _over[row])
            {
                count += _isBarred[column] ? 0 : 1;
            }

            effort.Spend(_over[row].Length);
            if (count < fewest)
            {
                (fewest, found) = (count, row);
            }
        }

        return found;
    }

    private int[] NumbersOf(int[] kinds) => [.. kinds.Select(c => part.Alike[c][0])];

    private void Found()
    {
        if (_isForSize)
        {
            _first = [.. _chosen];
            return;
        }

        var kinds = _chosen.Select(c => part.Alike[c]).ToList();
        _count += kinds.Aggregate(BigInteger.One, (product, kind) => product * kind.Length);
        IEnumerable<int[]> covers =
        [
            [],
        ];
        foreach (var kind in kinds)
        {
            covers = covers.SelectMany(_ => kind, (cover, column) => (int[])[.. cover, column]);
        }

        _listed.AddRange(covers.Take(most - _listed.Count));
    }

    /// <summary>A cover that is small, if not always smallest: the widest column first, then without what turned out needless.</summary>
    private int[] Greedy()
    {
        var (uncovered, chosen) = (RowSet.Full(part.Rows), new List<int>());
        while (!uncovered.IsEmpty)
        {
            var widest = Enumerable.Range(0, part.Columns.Length).MaxBy(c => part.Columns[c].CountCommon(uncovered));
            chosen.Add(widest);
            uncovered.Remove(part.Columns[widest]);
        }

        foreach (var column in chosen.ToList())
        {
            var others = chosen.Where(c => c != column);
            var missing = RowSet.Full(part.Rows);
            foreach (var other in others)
            {
                missing.Remove(part.Columns[other]);
            }

            if (missing.IsEmpty)
            {
                chosen.Remove(column);
            }
        }

        return [.. chosen];
    }

    /// <summary>How many rows there are of which no two have a column in common: every cover has a column for each.</summary>
    private int DisjointRows()
    {
        var isTaken = new bool[part.Columns.Length];
        var found = 0;
        foreach (var row in Enumerable.Range(0, part.Rows).OrderBy(r => _over[r].Length))
        {
            if (!Array.Exists(_over[row], c => isTaken[c]))
            {
                found++;
                Array.ForEach(_over[row], c => isTaken[c] = true);
            }
        }

        return found;
    }

    private static int[][] ColumnsOverRows(CoverPart part)
    {
        var over = Enumerable.Range(0, part.Rows).Select(_ => new List<int>()).ToArray();
        for (var column = 0; column < part.Columns.Length; column++)
        {
            foreach (var row in part.Columns[column].Members)
            {
                over[row].Add(column);
            }
        }

        return Array.ConvertAll(over, columns => columns.ToArray());
    }
}
