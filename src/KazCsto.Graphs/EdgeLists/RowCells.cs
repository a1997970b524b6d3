namespace KazCsto.Graphs.EdgeLists;

/// <summary>Splits a row into cells.</summary>
internal sealed class RowCells(byte separator, int columns)
{
    /// <summary>Stands for any run of spaces and tabs.</summary>
    public const byte WhiteSpace = (byte)' ';

    private readonly (int First, int End)[] _cells = new (int, int)[columns];
    private byte[] _text = [];

    /// <summary>How many cells the row has, those beyond the expected columns included.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int column] => _text.AsSpan(_cells[column].First.._cells[column].End);

    /// <summary>Splits what lies between two places; false if a quote is not closed or text follows it.</summary>
    public bool Split(byte[] text, int first, int end)
    {
        (_text, Count) = (text, 0);
        if (separator != WhiteSpace)
        {
            return SplitAtSeparators(first, end);
        }

        SplitAtBlanks(first, end);
        return true;
    }

    private void SplitAtBlanks(int first, int end)
    {
        while ((first = AfterBlanks(first, end)) < end)
        {
            var length = _text.AsSpan(first..end).IndexOfAny((byte)' ', (byte)'\t');
            var next = length < 0 ? end : first + length;
            Add(first, next);
            first = next;
        }
    }

    private bool SplitAtSeparators(int first, int end)
    {
        while (true)
        {
            first = AfterBlanks(first, end);
            var isQuoted = first < end && _text[first] == '"';
            var next = isQuoted ? AddQuoted(first + 1, end) : AddPlain(first, end);
            if (next < 0 || next == end)
            {
                return next == end;
            }

            first = next + 1;
        }
    }

    private int AddPlain(int first, int end)
    {
        var length = _text.AsSpan(first..end).IndexOf(separator);
        var next = length < 0 ? end : first + length;
        Add(first, first + _text.AsSpan(first..next).TrimEnd(" \t"u8).Length);
        return next;
    }

    /// <summary>Adds a cell in quotes, its doubled quotes made single where they stand, and tells where it ends; -1 if it does not end well.</summary>
    private int AddQuoted(int first, int end)
    {
        var written = first;
        for (var read = first; read < end; read++)
        {
            var isQuote = _text[read] == '"';
            var isDoubled = isQuote && read + 1 < end && _text[read + 1] == '"';
            if (isQuote && !isDoubled)
            {
                Add(first, written);
                var next = AfterBlanks(read + 1, end);
                return next == end || _text[next] == separator ? next : -1;
            }

            read += isDoubled ? 1 : 0;
            _text[written++] = _text[read];
        }

        return -1;
    }

    private int AfterBlanks(int first, int end)
    {
        while (first < end && _text[first] is (byte)' ' or (byte)'\t')
        {
            first++;
        }

        return first;
    }

    private void Add(int first, int end)
    {
        if (Count < _cells.Length)
        {
            _cells[Count] = (first, end);
        }

        Count++;
    }
}
