namespace KazCsto.Cases.Qca.Covering;

/// <summary>A covering table while it is simplified: the rows and columns that are left of it.</summary>
internal sealed class CoverTable(RowSet[] columns, int rows)
{
    private readonly RowSet _rows = RowSet.Full(rows);
    private List<int> _columns = [.. Enumerable.Range(0, columns.Length)];

    /// <summary>Takes away what is decided, and returns the columns that every cover has.</summary>
    public List<int> Reduce()
    {
        var needed = new List<int>();
        bool hasChanged;
        do
        {
            _columns = [.. _columns.Where(c => columns[c].Meets(_rows))];
            hasChanged = TakeNeeded(needed) || DropCoveredAnyway();
        } while (hasChanged);

        return needed;
    }

    /// <summary>What is left, part by part.</summary>
    public IEnumerable<CoverPart> Parts()
    {
        var left = _rows.Copy();
        while (!left.IsEmpty)
        {
            var part = new RowSet(rows);
            part.Add(left.Members.First());
            var ofPart = GrowWithItsColumns(part);
            left.Remove(part);
            yield return PartOf(part, ofPart);
        }
    }

    private bool TakeNeeded(List<int> needed)
    {
        var (over, last) = (new int[rows], new int[rows]);
        foreach (var column in _columns)
        {
            foreach (var row in columns[column].Members)
            {
                over[row]++;
                last[row] = column;
            }
        }

        var found = _rows.Members.Where(row => over[row] == 1).Select(row => last[row]);
        int[] only = [.. found.Distinct()];
        needed.AddRange(only);
        Array.ForEach(only, column => _rows.Remove(columns[column]));
        return only.Length > 0;
    }

    /// <summary>Drops each row that is covered whenever another one is.</summary>
    private bool DropCoveredAnyway()
    {
        var over = ColumnsOverRows();
        var byRow = _rows.Members.OrderBy(row => over[row].Count).ThenBy(row => row).ToList();
        var kept = new List<RowSet>();
        foreach (var row in byRow)
        {
            if (IsWider(over[row], kept))
            {
                _rows.Remove(row);
            }
            else
            {
                kept.Add(over[row]);
            }
        }

        return kept.Count < byRow.Count;
    }

    private static bool IsWider(RowSet over, List<RowSet> kept)
    {
        foreach (var narrow in kept)
        {
            if (narrow.LiesWithin(over))
            {
                return true;
            }
        }

        return false;
    }

    private RowSet[] ColumnsOverRows()
    {
        var over = new RowSet[rows];
        foreach (var row in _rows.Members)
        {
            over[row] = new(_columns.Count);
        }

        for (var i = 0; i < _columns.Count; i++)
        {
            foreach (var row in columns[_columns[i]].Members)
            {
                if (_rows.Contains(row))
                {
                    over[row].Add(i);
                }
            }
        }

        return over;
    }

    private List<int> GrowWithItsColumns(RowSet part)
    {
        var (inside, outside) = (new List<int>(), new List<int>(_columns));
        int before;
        do
        {
            before = inside.Count;
            foreach (var column in outside.Where(c => columns[c].Meets(part)).ToList())
            {
                inside.Add(column);
                foreach (var row in columns[column].Members.Where(_rows.Contains))
                {
                    part.Add(row);
                }
            }

            outside = [.. outside.Except(inside)];
        } while (inside.Count > before);

        return [.. inside.Order()];
    }

    private CoverPart PartOf(RowSet part, List<int> ofPart)
    {
        var (numbers, count) = (new int[rows], 0);
        foreach (var row in part.Members)
        {
            numbers[row] = count++;
        }

        var kinds = ofPart.GroupBy(Renumbered).ToList();
        return new([.. kinds.Select(k => k.Key)], [.. kinds.Select(k => k.ToArray())], count);

        RowSet Renumbered(int column)
        {
            var covered = new RowSet(count);
            foreach (var row in columns[column].Members.Where(part.Contains))
            {
                covered.Add(numbers[row]);
            }

            return covered;
        }
    }
}
