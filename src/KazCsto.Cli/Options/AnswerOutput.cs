using System.Text;
using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Export.Writers;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>In which form an answer is written, and where.</summary>
internal sealed class AnswerOutput
{
    private readonly IReadOnlyList<AnswerFormat> _formats;
    private readonly Option<string?> _format;
    private readonly Option<string?> _file;
    private readonly Option<bool> _raw = new("--raw")
    {
        Description =
            "With csv: as it is, without the byte order mark and with cells that a spreadsheet takes for formulas",
    };

    /// <param name="hasPicture">Whether the answer can be drawn.</param>
    public AnswerOutput(bool hasPicture = false)
    {
        _formats = hasPicture ? [.. AnswerFormat.All, AnswerFormat.Svg] : AnswerFormat.All;
        string[] names = [.. _formats.Select(f => f.Name)];
        _format = new Option<string?>("--format")
        {
            Description = $"How it is written: {Nearest.Listed(names)} (default: by the name of the file, else table)",
        }.AcceptOnlyFromAmong(names);
        _file = new("--out")
        {
            Description =
                $"The file to write, {Nearest.Listed([.. _formats.Select(f => f.Ending)])} (default: the screen)",
            HelpName = "file",
        };
    }

    public IReadOnlyList<Option> Options => [_format, _file, _raw];

    public void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }

        // A slip is told before any work.
        command.Validators.Add(result =>
        {
            try
            {
                Chosen(result.GetValue(_format), result.GetValue(_file), result.GetValue(_raw));
            }
            catch (UsageException slip)
            {
                result.AddError(slip.Message);
            }
        });
    }

    /// <summary>Whether pictures are drawn in the form that is asked for.</summary>
    public bool IsDrawn(ParseResult parsed) => Chosen(parsed).IsDrawn;

    /// <summary>Whether nothing but the picture is written.</summary>
    public bool IsPicture(ParseResult parsed) => Chosen(parsed) == AnswerFormat.Svg;

    /// <summary>Writes one answer, or several that have columns in common.</summary>
    /// <returns>The exit code for success.</returns>
    public int Write(ParseResult parsed, params IReadOnlyCollection<Answer> answers)
    {
        var format = Chosen(parsed);
        IReadOnlyCollection<Answer> whole = format.IsForReaders ? [.. answers.Select(a => a.WithUntold())] : answers;
        if (!format.IsForReaders)
        {
            TellUntold(parsed, answers);
        }

        if (parsed.GetValue(_file) is not { } file)
        {
            format.Write(whole, parsed.InvocationConfiguration.Output);
            return 0;
        }

        using var text = new StringWriter { NewLine = "\n" };
        format.Write(whole, text);
        OutputFile.Write(file, new UTF8Encoding(false).GetBytes(text.ToString()));
        parsed.Tell($"Written to {file}");
        return 0;
    }

    private AnswerFormat Chosen(ParseResult parsed) =>
        Chosen(parsed.GetValue(_format), parsed.GetValue(_file), parsed.GetValue(_raw));

    /// <summary>Rows have no place for it, so it is said beside them.</summary>
    private static void TellUntold(ParseResult parsed, IEnumerable<Answer> answers)
    {
        foreach (var line in answers.SelectMany(a => a.Untold).Distinct())
        {
            parsed.InvocationConfiguration.Error.WriteLine($"kazcsto: {line}");
        }
    }

    /// <summary>The form that is asked for, by name or by the ending of the file.</summary>
    /// <exception cref="UsageException">The two disagree, the ending is that of no form, or an option has no meaning with it.</exception>
    private AnswerFormat Chosen(string? name, string? file, bool raw)
    {
        var asked = _formats.FirstOrDefault(f => f.Name == name);
        var ending = Path.GetExtension(file ?? "").ToLowerInvariant();
        var named = _formats.FirstOrDefault(f => f.Ending == ending);
        if (asked is null && named is null && file is not null)
        {
            throw new UsageException(
                $"'{file}' does not end with a form; expected {Nearest.Listed([.. _formats.Select(f => f.Ending)])}, or a --format"
            );
        }

        return asked is not null && named is not null && asked != named
            ? throw new UsageException($"--format {asked.Name} does not go into a file named {ending}")
            : WithRaw(raw, asked ?? named ?? AnswerFormat.Standard);
    }

    private AnswerFormat WithRaw(bool raw, AnswerFormat format) =>
        !raw ? format
        : format == AnswerFormat.Csv ? format with { Write = CsvAnswer.WriteRaw }
        : throw new UsageException($"{_raw.Name} is about csv; {format.Name} has no other form");
}
