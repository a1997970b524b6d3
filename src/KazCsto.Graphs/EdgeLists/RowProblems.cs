using System.Text;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>What is wrong with the rows of an edge list: the first one is told, of the others their number.</summary>
internal sealed class RowProblems(string path)
{
    private const int MostCounted = 1000;
    private const int LongestExcerpt = 40;

    private readonly Lock _gate = new();
    private readonly List<int> _linesOfBlocks = [];
    private (int Block, int Line, string Message)? _first;
    private int _count;

    /// <summary>Whether so many rows are wrong that no more blocks need be read.</summary>
    public bool IsEnough => Volatile.Read(ref _count) >= MostCounted;

    /// <summary>Notes a line of a block, the first being 1.</summary>
    public void Add(int block, int line, string message)
    {
        lock (_gate)
        {
            _count++;
            if (_first is not { } first || (block, line).CompareTo((first.Block, first.Line)) < 0)
            {
                _first = (block, line, message);
            }
        }
    }

    /// <summary>Notes how many lines a block has.</summary>
    public void Counted(int block, int lines)
    {
        lock (_gate)
        {
            while (_linesOfBlocks.Count <= block)
            {
                _linesOfBlocks.Add(0);
            }

            _linesOfBlocks[block] = lines;
        }
    }

    /// <summary>The number of all lines of all blocks.</summary>
    public long Lines => _linesOfBlocks.Sum(lines => (long)lines);

    /// <summary>Throws if any row is wrong.</summary>
    public void Throw(long skipped)
    {
        if (_first is not { } first)
        {
            return;
        }

        var line = skipped + _linesOfBlocks.Take(first.Block).Sum(l => (long)l) + first.Line;
        var others = _count switch
        {
            1 => "",
            2 => " (1 other line is wrong too)",
            < MostCounted => $" ({_count - 1} other lines are wrong too)",
            _ => $" (at least {MostCounted - 1} other lines are wrong too)",
        };
        throw new EdgeListException($"{path}:{line}: {first.Message}{others}");
    }

    /// <summary>Some text of the file as a message can show it: in quotes, not too long, and without control characters.</summary>
    public static string Excerpt(ReadOnlySpan<byte> text)
    {
        var isLong = text.Length > LongestExcerpt;
        var letters = Encoding.UTF8.GetString(isLong ? text[..LongestExcerpt] : text);
        var harmless = string.Concat(letters.Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return $"'{harmless}{(isLong ? "..." : "")}'";
    }
}
