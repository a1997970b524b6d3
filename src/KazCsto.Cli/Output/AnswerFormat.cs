using KazCsto.Answers;
using KazCsto.Export.Charts;
using KazCsto.Export.Pages;
using KazCsto.Export.Writers;

namespace KazCsto.Cli.Output;

/// <summary>A form in which answers are written.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Ending">How files of this form end.</param>
/// <param name="IsForReaders">Whether a person reads it, and not a program.</param>
/// <param name="Write">Writes answers.</param>
internal sealed record AnswerFormat(
    string Name,
    string Ending,
    bool IsForReaders,
    Action<IReadOnlyCollection<Answer>, TextWriter> Write
)
{
    /// <summary>Whether it shows pictures.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>The form for a person at a terminal, which is taken if none is named.</summary>
    public static AnswerFormat Standard { get; } = new("table", ".txt", true, TerminalAnswer.Write);

    /// <summary>Rows for spreadsheets.</summary>
    public static AnswerFormat Csv { get; } = new("csv", ".csv", false, CsvAnswer.Write);

    /// <summary>The picture of an answer.</summary>
    public static AnswerFormat Svg { get; } = new("svg", ".svg", false, WritePicture) { IsDrawn = true };

    /// <summary>The forms that every answer has.</summary>
    public static IReadOnlyList<AnswerFormat> All { get; } =
    [
        Standard,
        new("tsv", ".tsv", false, TsvAnswer.Write),
        Csv,
        new("json", ".json", false, JsonAnswer.Write),
        new("html", ".html", true, Page.Write) { IsDrawn = true },
    ];

    private static void WritePicture(IReadOnlyCollection<Answer> answers, TextWriter output) =>
        ChartOf.Write(
            answers.Select(a => a.Picture).FirstOrDefault(p => p is not null)
                ?? throw new NoAnswerException(answers.First().NotDrawn),
            output
        );
}
