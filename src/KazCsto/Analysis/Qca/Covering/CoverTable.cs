namespace KazCsto.Analysis.Qca.Covering;

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
        var found = false;
        foreach (var row in _rows.Members.ToList())
        {
            var over = _columns.Where(c => columns[c].Contains(row)).Take(2).ToList();
            if (over is [var only] && _rows.Contains(row))
            {
                needed.Add(only);
                _rows.Remove(columns[only]);
                found = true;
            }
        }

        return found;
    }

    /// <summary>Drops each row that is covered whenever another one is.</summary>
    private bool DropCoveredAnyway()
    {
        var byRow = _rows
            .Members.Select(row => (Row: row, Over: ColumnsOver(row)))
            .OrderBy(r => r.Over.Count)
            .ThenBy(r => r.Row)
            .ToList();
        var kept = new List<RowSet>();
        foreach (var (row, over) in byRow)
        {
            if (kept.Exists(k => k.LiesWithin(over)))
            {
                _rows.Remove(row);
            }
            else
            {
                kept.Add(over);
            }
        }

        return kept.Count < byRow.Count;
    }

    private RowSet ColumnsOver(int row)
    {
        var over = new RowSet(_columns.Count);
        for (var i = 0; i < _columns.Count; i++)
        {
            if (columns[_columns[i]].Contains(row))
            {
                over.Add(i);
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
        var numbers = part.Members.ToList();
        var kinds = ofPart.GroupBy(Renumbered).ToList();
        return new(
            [.. kinds.Select(k => k.Key)],
            [.. kinds.Select(k => k.ToArray())],
            numbers.Count
        );

        RowSet Renumbered(int column)
        {
            var covered = new RowSet(numbers.Count);
            for (var i = 0; i < numbers.Count; i++)
            {
                if (columns[column].Contains(numbers[i]))
                {
                    covered.Add(i);
                }
            }

            return covered;
        }
    }
}
