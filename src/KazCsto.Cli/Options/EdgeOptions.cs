using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Graphs.EdgeLists;

namespace KazCsto.Cli.Options;

/// <summary>The options that name an edge list to work on in place of the network, and say how it is read.</summary>
internal sealed class EdgeOptions
{
    private const string InverseStrength = "1/strength";

    private static readonly Dictionary<string, EdgeColumn> ColumnNames = new()
    {
        ["source"] = EdgeColumn.Source,
        ["target"] = EdgeColumn.Target,
        ["strength"] = EdgeColumn.Strength,
        ["length"] = EdgeColumn.Length,
        ["-"] = EdgeColumn.Ignored,
    };

    private readonly Option<string?> _file = new("--edges")
    {
        Description = "Work on an edge list instead of the network: a text file, perhaps gzipped, with a tie a line",
        HelpName = "file",
    };
    private readonly Option<bool> _directed = new("--directed")
    {
        Description = "Each line leads from its source to its target",
    };
    private readonly Option<string?> _columns = new("--columns")
    {
        Description =
            "What its columns are, in their order: source, target, strength (more = closer), length (more = farther), - to ignore",
        HelpName = "names",
    };
    private readonly Option<long> _skipLines = new("--skip-lines")
    {
        Description = "How many lines at its beginning to pass over",
        HelpName = "n",
    };
    private readonly Option<string?> _length = new Option<string?>("--length")
    {
        Description = "Make lengths of its strengths: a tie is as long as 1/strength",
        HelpName = InverseStrength,
    }.AcceptOnlyFromAmong(InverseStrength);

    private IReadOnlyList<Option> Details => [_directed, _columns, _skipLines, _length];

    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        foreach (var option in Details)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether an edge list is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="ofNetwork">The options that an edge list has no use for, beside the common ones.</param>
    /// <exception cref="UsageException">Options of the one stand beside the other.</exception>
    public bool IsAsked(ParseResult parsed, params IEnumerable<Option> ofNetwork)
    {
        var isAsked = parsed.GetValue(_file) is not null;
        var foreign = isAsked ? ofNetwork.Concat(CommonOptions.OfNetwork) : Details;
        if (foreign.FirstOrDefault(o => IsGiven(parsed, o)) is not { } wrong)
        {
            return isAsked;
        }

        throw new UsageException(
            isAsked
                ? $"{wrong.Name} is about the network of the data folder; an edge list has nothing of the kind"
                : $"{wrong.Name} says how an edge list is read; name one with --edges"
        );
    }

    /// <summary>How it is to be read.</summary>
    public EdgeListOptions OptionsOf(ParseResult parsed)
    {
        var columns = ColumnsOf(parsed.GetValue(_columns));
        return new()
        {
            Directed = parsed.GetValue(_directed),
            Columns = columns,
            SkipLines = SkipLinesOf(parsed),
            LengthIsInverseStrength = IsInverse(parsed, columns),
        };
    }

    /// <summary>Reads it, and tells what was read.</summary>
    public EdgeListFile Read(ParseResult parsed, EdgeListOptions options, Running running)
    {
        var path = parsed.GetValue(_file)!;
        var work = running.Work($"reading {Path.GetFileName(path)}");
        var file = EdgeList.Read(path, options, work);
        running.Tell(EdgeListWords.Told(file));
        return file;
    }

    public static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private long SkipLinesOf(ParseResult parsed) =>
        parsed.GetValue(_skipLines) is >= 0 and var lines
            ? lines
            : throw new UsageException("--skip-lines is below 0; expected a number of lines");

    private bool IsInverse(ParseResult parsed, IReadOnlyList<EdgeColumn>? columns) =>
        parsed.GetValue(_length) is not null
        && (
            columns?.Contains(EdgeColumn.Strength) == true && !columns.Contains(EdgeColumn.Length)
                ? true
                : throw new UsageException(
                    $"--length {InverseStrength} needs a column of strengths and none of lengths; say so with --columns source,target,strength"
                )
        );

    private static List<EdgeColumn>? ColumnsOf(string? names)
    {
        if (names is null)
        {
            return null;
        }

        var columns = names.Split(',').Select(name => ColumnOf(name.Trim())).ToList();
        foreach (var (name, column) in ColumnNames)
        {
            var count = columns.Count(c => c == column);
            var isEnd = column is EdgeColumn.Source or EdgeColumn.Target;
            if (column != EdgeColumn.Ignored && (count > 1 || (isEnd && count == 0)))
            {
                throw new UsageException(
                    $"--columns {names} names {count} columns {name}; expected {(isEnd ? "one" : "at most one")}"
                );
            }
        }

        return columns;
    }

    private static EdgeColumn ColumnOf(string name) => ColumnNames.Named(name, "a kind of column", "--columns");
}
