namespace KazCsto.Graphs.EdgeLists;

/// <summary>All rows of an edge list, as ties between ids.</summary>
internal sealed class EdgeRows
{
    private readonly string _path;
    private readonly TextBlocks _blocks;
    private readonly RowProblems _problems;
    private readonly List<RowReader> _readers = [];

    private EdgeRows(string path, TextSource source, EdgeListOptions options, Team team, Work work)
    {
        _path = path;
        _blocks = new(source, options.SkipLines, work);
        _problems = new(path);
        Format = new(RowCells.WhiteSpace, options.Columns, null);
        try
        {
            Read(source, options.Columns, team);
        }
        catch (DamagedTextException e)
        {
            _problems.Throw(_blocks.Skipped);
            throw new EdgeListException($"{path}:{Lines + e.Line}: {e.Message}");
        }

        _problems.Throw(_blocks.Skipped);
    }

    /// <summary>The readers, each with a part of the rows.</summary>
    public IReadOnlyList<RowReader> Readers => _readers;

    public RowFormat Format { get; private set; }

    /// <summary>The lines of the file.</summary>
    public long Lines => _blocks.Skipped + _problems.Lines;

    public long Comments => _readers.Sum(r => r.Comments);

    /// <summary>The number of rows.</summary>
    public long Count => IdSlots.Rows(_readers);

    /// <summary>Reads all rows.</summary>
    public static EdgeRows Read(string path, TextSource source, EdgeListOptions options, Team team, Work work)
    {
        var rows = new EdgeRows(path, source, options, team, work);
        return rows.Count switch
        {
            0 => throw new EdgeListException($"{path}: there is no tie in it; expected rows such as '1 2'"),
            > int.MaxValue / 2 => throw new EdgeListException(
                $"{path}: {rows.Count} rows; a graph holds at most {int.MaxValue / 2}"
            ),
            _ => rows,
        };
    }

    /// <summary>The ties, which are kept here no longer.</summary>
    public List<TieList> TakeTies()
    {
        List<TieList> ties = [.. _readers.SelectMany(r => r.Chunks).Select(c => c.Ties)];
        _readers.Clear();
        return ties;
    }

    private void Read(TextSource source, IReadOnlyList<EdgeColumn>? columns, Team team)
    {
        var buffer = new byte[TextBlocks.BufferSize];
        while (_blocks.Next(buffer) is { } block)
        {
            if (FirstRow.In(block) is { } row)
            {
                Format = RowFormat.Of(row, columns);
                RowMemory.Require(_path, block, source.TextLength, Format);
                ReadFrom(block, team);
                return;
            }

            // Nothing but comments: what a row looks like does not matter yet.
            var reader = new RowReader(Format, _problems);
            reader.Read(block);
            _readers.Add(reader);
        }
    }

    private void ReadFrom(TextBlock first, Team team)
    {
        var begin = _readers.Count;
        _readers.AddRange(Enumerable.Range(0, team.Size).Select(_ => new RowReader(Format, _problems)));
        team.Each(
            team.Size,
            (part, _) =>
            {
                var reader = _readers[begin + part];
                var isFirst = part == 0;
                var buffer = isFirst ? first.Buffer : new byte[TextBlocks.BufferSize];
                if (isFirst)
                {
                    reader.Read(first);
                }

                while (!_problems.IsEnough && _blocks.Next(buffer) is { } block)
                {
                    reader.Read(block);
                }
            }
        );
    }
}
