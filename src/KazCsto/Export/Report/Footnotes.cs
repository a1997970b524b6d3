using System.Xml.Linq;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Sentences that read on, with a number behind each that leads to the claims it rests on.</summary>
/// <param name="prefix">What tells the notes of one section from those of another.</param>
internal sealed class Footnotes(string prefix)
{
    private readonly List<Statement> _notes = [];

    /// <summary>A paragraph of sentences.</summary>
    public XElement Paragraph(IEnumerable<Statement> sentences) =>
        El("p", Class("prose"), sentences.SelectMany(s => Sentence(s).Append(" ")));

    /// <summary>A list of sentences.</summary>
    public XElement Bullets(IEnumerable<Statement> sentences) =>
        El("ul", Class("prose"), sentences.Select(s => El("li", Sentence(s))));

    /// <summary>A sentence with its stop and its number; what rests on no fact of its own has none.</summary>
    private IReadOnlyList<object> Sentence(Statement statement)
    {
        var text = statement.Text.EndsWith('.') ? statement.Text : $"{statement.Text}.";
        if (statement.Facts.IsEmpty)
        {
            return [text];
        }

        var number = NumberOf(statement);
        return
        [
            text,
            El(
                "sup",
                El(
                    "a",
                    new XAttribute("href", $"#{prefix}-{number}"),
                    new XAttribute("title", statement.Cited()),
                    $"{number}"
                )
            ),
        ];
    }

    /// <summary>The notes so far, in order, each of which opens to its claims.</summary>
    public XElement List() =>
        El(
            "ol",
            Class("notes"),
            _notes.Select((note, i) => El("li", new XAttribute("id", $"{prefix}-{i + 1}"), Claims.Folded(note.Facts)))
        );

    /// <summary>Sentences that rest on the same facts share a note.</summary>
    private int NumberOf(Statement statement)
    {
        var known = _notes.FindIndex(n => n.Facts.SequenceEqual(statement.Facts));
        if (known < 0)
        {
            _notes.Add(statement);
        }

        return known < 0 ? _notes.Count : known + 1;
    }
}
