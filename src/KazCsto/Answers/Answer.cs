namespace KazCsto.Answers;

/// <summary>What a question comes to, said once: terminal, TSV, CSV, JSON, HTML and pictures are ways to write it, and none of them adds anything or works anything out.</summary>
/// <param name="Title">The question, with its day; blank if the first block says it.</param>
/// <param name="Blocks">What is read, in order; without any the rows are read.</param>
/// <param name="Rows">The same for a program.</param>
internal sealed record Answer(string Title, ImmutableArray<Block> Blocks, Rows Rows)
{
    /// <summary>What it holds for. Every row carries it, and a reader is told it in the title or a remark.</summary>
    public AnswerContext Context { get; init; } = AnswerContext.None;

    /// <summary>The whole answer as one value of dictionaries and lists, where rows cannot hold it, or that of several answers which share it; else null, and JSON has the rows.</summary>
    public object? Document { get; init; }

    /// <summary>What it is called where it needs a name, such as on a page of its own.</summary>
    public string Name { get; init; } = Title;

    /// <summary>Why there is no picture of it, if there is none.</summary>
    public string NotDrawn { get; init; } = "there is nothing to draw in this answer";

    /// <summary>What the vocabulary of the data cannot tell of it, with the reasons.</summary>
    public ImmutableArray<string> Untold { get; init; } = [];

    /// <summary>The same answer with a part that says what cannot be told, as far as no line says it already.</summary>
    public Answer WithUntold()
    {
        var said = Blocks.SelectMany(Lines).Select(l => l.Says.Text).ToHashSet(StringComparer.Ordinal);
        var lines = Untold.Where(u => !said.Contains(u)).Select(u => new Line(u)).ToList();
        return lines.Count == 0
            ? this
            : this with
            {
                Blocks = [.. Blocks, new Part("What cannot be told", [.. lines])],
            };
    }

    /// <summary>The rows of several answers one below the other, each with what its answer holds for; what one has no column for stays empty.</summary>
    public static Rows RowsOf(IReadOnlyCollection<Answer> answers)
    {
        var each = answers.Select(a => a.Context.AddedTo(a.Rows)).ToList();
        ImmutableArray<string> columns = [.. each.SelectMany(r => r.Columns).Distinct(StringComparer.Ordinal)];
        return new(columns, each.SelectMany(r => r.Columns.SequenceEqual(columns) ? r.Cells : r.CellsIn(columns)));
    }

    /// <summary>The picture of it, if there is one.</summary>
    public Picture? Picture => Pictures(Blocks).FirstOrDefault();

    private static IEnumerable<Picture> Pictures(IEnumerable<Block> blocks) =>
        blocks.SelectMany(b =>
            b switch
            {
                Picture picture => [picture],
                Part part => Pictures(part.Blocks),
                _ => [],
            }
        );

    private static IEnumerable<Line> Lines(Block block) =>
        block switch
        {
            Line line => line.Under.SelectMany(Lines).Prepend(line),
            Part part => part.Blocks.SelectMany(Lines),
            More more => more.Blocks.SelectMany(Lines),
            _ => [],
        };
}
