namespace KazCsto.Graphs.EdgeLists;

/// <summary>Hands out a text in blocks of whole lines, to whichever thread asks next.</summary>
internal sealed class TextBlocks(TextSource source, long linesToSkip, Work work)
{
    /// <summary>The length of a buffer: a block, the line end that its last line may lack, and bytes that are looked at in vain.</summary>
    public const int BufferSize = Longest + 1 + (2 * NumberCell.LookAhead);

    private const int Longest = 1 << 20;

    private readonly Lock _gate = new();
    private readonly byte[] _rest = new byte[Longest];
    private int _restLength;
    private int _given;
    private bool _begun;
    private bool _ended;

    /// <summary>How many lines were passed over at the beginning.</summary>
    public long Skipped { get; private set; }

    /// <summary>The next block, in a buffer of the caller; null at the end of the text.</summary>
    /// <exception cref="DamagedTextException">A line is longer than a block, or a packed file is damaged.</exception>
    public TextBlock? Next(byte[] buffer)
    {
        lock (_gate)
        {
            while (!_ended)
            {
                work.StopIfCancelled();
                var end = Filled(buffer);
                work.Report(source.Done, source.Total);
                var first = AfterSkippedLines(buffer, AfterMark(buffer, end), end);
                if (first < end)
                {
                    return new(_given++, buffer, first, end);
                }
            }

            return null;
        }
    }

    private int Filled(byte[] buffer)
    {
        _rest.AsSpan(0, _restLength).CopyTo(buffer);
        var end = _restLength;
        // Whatever happens to the rest, no other thread may ask for more behind it.
        _ended = true;
        try
        {
            for (var read = -1; read != 0 && end < Longest; end += read)
            {
                read = source.Read(buffer.AsSpan(end..Longest));
            }

            _ended = end < Longest;
            return _ended ? WithLineEnd(buffer, source.LengthWithoutSeal(buffer.AsSpan(0, end))) : WholeLines(buffer);
        }
        catch (InvalidDataException)
        {
            var line = buffer.AsSpan(0, end).Count((byte)'\n') + 1;
            throw new DamagedTextException(line, "the gzip data is cut off or damaged; it could be read up to here");
        }
    }

    private static int WithLineEnd(byte[] buffer, int end)
    {
        if (end > 0 && buffer[end - 1] != '\n')
        {
            buffer[end++] = (byte)'\n';
        }

        return end;
    }

    private int WholeLines(byte[] buffer)
    {
        var end = buffer.AsSpan(0, Longest).LastIndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            _ended = true;
            throw new DamagedTextException(1, $"the line is longer than {Longest} bytes");
        }

        _restLength = Longest - end;
        buffer.AsSpan(end, _restLength).CopyTo(_rest);
        return end;
    }

    private int AfterMark(byte[] buffer, int end)
    {
        var hasMark = !_begun && buffer.AsSpan(0, end) is [0xEF, 0xBB, 0xBF, ..];
        _begun = true;
        return hasMark ? 3 : 0;
    }

    private int AfterSkippedLines(byte[] buffer, int first, int end)
    {
        while (Skipped < linesToSkip && first < end)
        {
            first += buffer.AsSpan(first..end).IndexOf((byte)'\n') + 1;
            Skipped++;
        }

        return first;
    }
}
