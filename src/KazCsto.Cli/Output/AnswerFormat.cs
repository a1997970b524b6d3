using KazCsto.Answers;
using KazCsto.Export.Charts;
using KazCsto.Export.Pages;
using KazCsto.Export.Writers;

namespace KazCsto.Cli.Output;

/// <summary>A form in which answers are written.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Ending">How files of this form end.</param>
/// <param name="Write">Writes answers.</param>
internal sealed record AnswerFormat(string Name, string Ending, Action<IReadOnlyCollection<Answer>, TextWriter> Write)
{
    /// <summary>Whether it shows pictures.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>The form for a person at a terminal, which is taken if none is named.</summary>
    public static AnswerFormat Standard { get; } = new("table", ".txt", TerminalAnswer.Write);

    /// <summary>Rows for spreadsheets.</summary>
    public static AnswerFormat Csv { get; } = new("csv", ".csv", CsvAnswer.Write);

    /// <summary>The picture of an answer.</summary>
    public static AnswerFormat Svg { get; } = new("svg", ".svg", WritePicture) { IsDrawn = true };

    /// <summary>The forms that every answer has.</summary>
    public static IReadOnlyList<AnswerFormat> All { get; } =
    [
        Standard,
        new("tsv", ".tsv", TsvAnswer.Write),
        Csv,
        new("json", ".json", JsonAnswer.Write),
        new("html", ".html", Page.Write) { IsDrawn = true },
    ];

    private static void WritePicture(IReadOnlyCollection<Answer> answers, TextWriter output) =>
        ChartOf.Write(
            answers.Select(a => a.Picture).FirstOrDefault(p => p is not null)
                ?? throw new NoAnswerException(answers.First().NotDrawn),
            output
        );
}
