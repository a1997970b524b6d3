namespace KazCsto.Answers;

/// <summary>What a question comes to, said once: terminal, TSV, CSV, JSON, HTML and pictures are ways to write it, and none of them adds anything or works anything out.</summary>
/// <param name="Title">The question, with its day; blank if the first block says it.</param>
/// <param name="Blocks">What is read, in order; without any the rows are read.</param>
/// <param name="Rows">The same for a program.</param>
internal sealed record Answer(string Title, ImmutableArray<Block> Blocks, Rows Rows)
{
    /// <summary>What it holds for. Every row carries it, and a reader is told it in the title or a remark.</summary>
    public Basis Basis { get; init; } = Basis.None;

    /// <summary>The whole answer as one value of dictionaries and lists, where rows cannot hold it, or that of several answers which share it; else null, and JSON has the rows.</summary>
    public object? Document { get; init; }

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
}
