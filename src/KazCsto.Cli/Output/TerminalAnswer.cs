using KazCsto.Answers;

namespace KazCsto.Cli.Output;

/// <summary>Answers for a person at a terminal, or in a plain text file.</summary>
internal sealed class TerminalAnswer(TextWriter output)
{
    private readonly Prose _prose = new(output);

    public static void Write(IReadOnlyCollection<Answer> answers, TextWriter output)
    {
        var writer = new TerminalAnswer(output);
        foreach (var (answer, place) in answers.Select((a, i) => (a, i)))
        {
            if (place > 0)
            {
                writer._prose.Blank();
            }

            writer.Write(answer);
        }
    }

    private void Write(Answer answer)
    {
        if (answer.Title.Length > 0)
        {
            _prose.Title(answer.Title);
        }

        if (answer.Blocks.IsEmpty)
        {
            TextTable.Write(answer.Rows.Columns, answer.Rows.Cells, output);
        }

        Write(answer.Blocks, indent: 1);
    }

    private void Write(IEnumerable<Block> blocks, int indent)
    {
        foreach (var block in blocks)
        {
            Write(block, indent);
        }
    }

    private void Write(Block block, int indent)
    {
        switch (block)
        {
            case Part { Blocks.IsEmpty: true, IfNone: null } or Picture or More { Instead: "" }:
                break;
            case Part part:
                WritePart(part);
                break;
            case Line line:
                var marker = line.Marker.Length == 0 ? "" : $"{line.Marker, 2}  ";
                _prose.Line(marker + line.Says.Text, line.Because, line.IsLead ? 0 : indent);
                Write(line.Under, indent + 1);
                break;
            case Remark remark:
                WriteRemark(remark);
                break;
            case More more:
                _prose.Line(
                    more.Instead ?? $"{more.Told}; --format {(more.IsInRows ? "tsv" : "html")} shows all",
                    indent: indent
                );
                break;
            case Late late:
                Write(late.Blocks.Value, indent);
                break;
            case Grid grid:
                TextTable.Write(grid.Columns, grid.Cells, output);
                break;
            default:
                throw new ArgumentException($"a terminal has no form for {block.GetType().Name}");
        }
    }

    private void WritePart(Part part)
    {
        _prose.Heading(part.Title);
        Write(part.Blocks, indent: 1);
        if (part is { Blocks.IsEmpty: true, IfNone.Length: > 0 })
        {
            _prose.Line(part.IfNone);
        }
    }

    private void WriteRemark(Remark remark)
    {
        if (remark.IsApart)
        {
            _prose.Blank();
        }

        _prose.Line(remark.Text, indent: 0);
    }
}
