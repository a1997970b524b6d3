using System.Text.Unicode;
using static KazCsto.Graphs.EdgeLists.RowProblems;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>Reads the rows of an edge list into ties; each thread has a reader of its own.</summary>
/// <remarks>What <see cref="PlainRows"/> does not understand, comments and mistakes too, is read here, cell by cell.</remarks>
internal sealed class RowReader
{
    private readonly RowFormat _format;
    private readonly RowProblems _problems;
    private readonly RowCells _cells;
    private readonly PlainRows _plainRows;
    private TextBlock _block;
    private bool _isSuspect;
    private int _line;
    private int _largest = -1;

    public RowReader(RowFormat format, RowProblems problems)
    {
        (_format, _problems) = (format, problems);
        _cells = new(format.Separator, format.Columns.Length);
        _plainRows = new(format, Names);
    }

    /// <summary>The ties read.</summary>
    public List<TieChunk> Chunks { get; } = [];

    /// <summary>The ids that are not whole numbers below 2^31.</summary>
    public NameTable Names { get; } = new();

    /// <summary>The largest id that is a whole number below 2^31; -1 if there is none.</summary>
    public int Largest => Math.Max(_largest, _plainRows.Largest);

    /// <summary>How many lines are comments.</summary>
    public long Comments { get; private set; }

    /// <summary>Reads a block.</summary>
    public void Read(TextBlock block)
    {
        (_block, _line) = (block, 0);
        _isSuspect = !Utf8.IsValid(block.Buffer.AsSpan(block.First..block.End));
        for (var at = block.First; at < block.End; )
        {
            var chunk = ChunkWithRoom();
            if (_format.IsPlain && !_isSuspect && _format.IsBehindHeader(block.Index, _line))
            {
                var before = chunk.Count;
                at = _plainRows.Read(block, at, chunk);
                _line += chunk.Count - before;
            }

            if (at < block.End && chunk.Count < TieChunk.Size)
            {
                at = ReadLine(at, chunk);
            }
        }

        _problems.Counted(block.Index, _line);
    }

    private TieChunk ChunkWithRoom()
    {
        if (Chunks.Count == 0 || Chunks[^1].Count == TieChunk.Size)
        {
            Chunks.Add(new(_format.HasStrengths, _format.HasLengths));
        }

        return Chunks[^1];
    }

    private int ReadLine(int first, TieChunk chunk)
    {
        _line++;
        var length = _block.Buffer.AsSpan(first).IndexOf((byte)'\n');
        var line = _block.Buffer.AsSpan(first, length).Trim(" \t\r"u8);
        if (FirstRow.IsCommentOrBlank(line))
        {
            Comments += line.Length > 0 ? 1 : 0;
        }
        else if (_isSuspect && !Utf8.IsValid(line))
        {
            Refuse($"{Excerpt(line)} is not UTF-8; save the file as UTF-8");
        }
        else if (_format.IsBehindHeader(_block.Index, _line - 1))
        {
            ReadRow(first, first + _block.Buffer.AsSpan(first, length).TrimEnd(" \t\r"u8).Length, chunk);
        }

        return first + length + 1;
    }

    private void ReadRow(int first, int end, TieChunk chunk)
    {
        if (!_cells.Split(_block.Buffer, first, end))
        {
            Refuse("a quote is not closed, or text follows it; double a quote inside a cell");
            return;
        }

        if (_cells.Count != _format.Columns.Length)
        {
            Refuse(_format.WrongCount(_cells.Count));
            return;
        }

        var place = chunk.Count;
        for (var column = 0; column < _format.Columns.Length; column++)
        {
            if (!ReadCell(_format.Columns[column], _cells[column], chunk, place))
            {
                return;
            }
        }

        chunk.Count++;
    }

    private bool ReadCell(EdgeColumn column, ReadOnlySpan<byte> cell, TieChunk chunk, int place) =>
        column switch
        {
            EdgeColumn.Source => ReadEnd(column, cell, out chunk.From[place]),
            EdgeColumn.Target => ReadEnd(column, cell, out chunk.To[place]),
            EdgeColumn.Strength => ReadNumber(column, cell, out chunk.Strengths![place]),
            EdgeColumn.Length => ReadNumber(column, cell, out chunk.Lengths![place]),
            _ => true,
        };

    private bool ReadEnd(EdgeColumn column, ReadOnlySpan<byte> cell, out int end)
    {
        end = 0;
        if (cell.Length == 0)
        {
            Refuse($"the {RowFormat.NameOf(column)} is empty; expected the id of a node");
            return false;
        }

        if (NumberCell.TryReadWhole(cell, out var number) && number is >= 0 and <= int.MaxValue)
        {
            end = (int)number;
            _largest = Math.Max(_largest, end);
        }
        else
        {
            end = ~Names.Add(cell);
        }

        return true;
    }

    private bool ReadNumber(EdgeColumn column, ReadOnlySpan<byte> cell, out double number)
    {
        var isNumber = NumberCell.TryRead(cell, out number);
        if (isNumber && number > 0 && double.IsFinite(number))
        {
            return true;
        }

        var name = RowFormat.NameOf(column);
        var isFirst = _format.IsFirstRow(_block.Index, _line);
        var hint = isFirst && !isNumber ? "; if this row is a header, pass over it with --skip-lines" : "";
        Refuse(
            isNumber
                ? $"{Excerpt(cell)} is not a {name}; a {name} is above 0 and finite"
                : $"{Excerpt(cell)} is not a number; expected a {name} above 0{hint}"
        );
        return false;
    }

    private void Refuse(string message) => _problems.Add(_block.Index, _line, message);
}
