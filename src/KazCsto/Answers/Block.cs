namespace KazCsto.Answers;

/// <summary>A piece of an answer.</summary>
internal abstract record Block;

/// <summary>Some pieces under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">The pieces.</param>
internal sealed record Part(string Title, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>What stands there if there is nothing, blank for the heading alone; null if the part is then left out.</summary>
    public string? IfNone { get; init; }

    /// <summary>Whether a page shows it closed: a list that few read whole.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What sort of cell it is where it stands in a <see cref="Grid"/>, in words by which a page may colour it; blank for none.</summary>
    public string Tone { get; init; } = "";
}

/// <summary>A sentence with the facts that it rests on, and what is told under it.</summary>
/// <param name="Says">The sentence.</param>
internal sealed record Line(Statement Says) : Block
{
    /// <summary>A sentence that rests on no fact.</summary>
    public Line(string text)
        : this(new Statement(text, [])) { }

    /// <summary>What is told under it.</summary>
    public ImmutableArray<Block> Under { get; init; } = [];

    /// <summary>What it rests on, in few words: the citation of its facts, unless something else is said.</summary>
    public string Because { get; init; } = Says.Cited();

    /// <summary>What stands before it, such as the number of a step; blank for none.</summary>
    public string Marker { get; init; } = "";

    /// <summary>Whether it answers the question in short, and so stands out from the lines under it.</summary>
    public bool IsLead { get; init; }

    /// <summary>A fact as a line: its sentence, dates and reservations.</summary>
    public static Line Of(Fact fact, Network network) => new(Statement.Of(fact, network));

    /// <summary>A line for each fact, values with the node whose they are.</summary>
    public static ImmutableArray<Block> AllTold(IEnumerable<Fact> facts, Network network) =>
        [.. facts.Select(f => new Line(new Statement(f.Told(network), [f])))];

    /// <summary>A line for each fact, for where the node is known from what stands above.</summary>
    public static ImmutableArray<Block> All(IEnumerable<Fact> facts, Network network) =>
        [.. facts.Select(f => Of(f, network))];

    /// <summary>A line for each statement.</summary>
    public static ImmutableArray<Block> All(IEnumerable<Statement> statements) =>
        [.. statements.Select(s => new Line(s))];
}

/// <summary>How to read what stands beside it.</summary>
/// <param name="Text">What is said.</param>
internal sealed record Remark(string Text) : Block
{
    /// <summary>Whether what stands beside it is easily read for more than it says.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether it is set apart from what stands before it.</summary>
    public bool IsApart { get; init; }
}

/// <summary>What is shown only where there is room: a page folds it, a terminal says that there is more.</summary>
/// <param name="Told">What is there: <c>and 12 others</c>.</param>
/// <param name="Blocks">It.</param>
internal sealed record More(string Told, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>Whether the rows of the answer hold it too.</summary>
    public bool IsInRows { get; init; } = true;

    /// <summary>What a terminal says of it, if not that another form has all; blank if what stands before it says enough.</summary>
    public string? Instead { get; init; }

    /// <summary>The first pieces, and the others where there is room.</summary>
    /// <param name="most">How many are always shown.</param>
    /// <param name="blocks">The pieces.</param>
    /// <param name="told">What is there, by the number of the others.</param>
    /// <param name="isInRows">Whether the rows of the answer hold them too.</param>
    /// <param name="instead">What a terminal says of them, if not that another form has all.</param>
    public static IEnumerable<Block> After(
        int most,
        ImmutableArray<Block> blocks,
        Func<int, string> told,
        bool isInRows = true,
        Func<int, string>? instead = null
    ) =>
        blocks.Length <= most
            ? blocks
            :
            [
                .. blocks.Take(most),
                new More(told(blocks.Length - most), [.. blocks.Skip(most)])
                {
                    IsInRows = isInRows,
                    Instead = instead?.Invoke(blocks.Length - most),
                },
            ];
}

/// <summary>Pieces that take long to work out, and are worked out when they are written.</summary>
/// <param name="Blocks">The pieces.</param>
internal sealed record Late(Lazy<ImmutableArray<Block>> Blocks) : Block;

/// <summary>Columns and rows for a reader.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Cells">
/// The rows, made while they are read, each with a cell for every column: null, a text, a flag, a number (four decimals), a <see cref="Significant"/>, or what
/// opens where it can: a <see cref="Statement"/> to its claims, a <see cref="Part"/> to its pieces.
/// </param>
internal sealed record Grid(ImmutableArray<string> Columns, IEnumerable<object?[]> Cells) : Block;

/// <summary>Something that is drawn; a terminal leaves it out.</summary>
/// <param name="Caption">What it shows, for who cannot see it.</param>
internal abstract record Picture(string Caption) : Block;
