using KazCsto.Answers;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Options;

/// <summary>What <c>qca</c> draws.</summary>
internal sealed class QcaPicture
{
    private const string Table = "table";
    private const string Whole = "solution";

    private readonly Option<string?> _plot = new("--plot")
    {
        Description =
            "What --format svg or html draws: table (the truth table), or cases by their membership in the outcome and in the solution (the intermediate one, if something is expected, else the parsimonious), one of its models such as P1, or any terms such as A*~B+C (default: svg draws the table, html nothing)",
        HelpName = "what",
    };

    public void AddTo(Command command) => command.Options.Add(_plot);

    /// <summary>The picture that is asked for, or null.</summary>
    /// <exception cref="UsageException">Nothing is drawn in this form, or there is no such thing.</exception>
    public Picture? Of(ParseResult parsed, AnswerOutput output, CalibratedTable table, ComparativeAnalysis analysis)
    {
        var what = parsed.GetValue(_plot)?.Trim();
        if (what is null)
        {
            return output.IsPicture(parsed) ? new TruthTablePicture(analysis) : null;
        }

        if (!output.IsDrawn(parsed))
        {
            throw new UsageException($"{_plot.Name} says what --format svg or html draws");
        }

        return what == Table
            ? new TruthTablePicture(analysis)
            : new XyPicture(XyPlot.Of(table.Memberships(), analysis.Options, TermsOf(what, analysis)));
    }

    private ImmutableArray<Term> TermsOf(string what, ComparativeAnalysis analysis)
    {
        var space = analysis.Table.Space;
        var models = ModelsOf(analysis).ToList();
        var isCondition = space.Conditions.Any(c => c.Set == what);
        if (!isCondition && models.FirstOrDefault(m => m.Name == what) is { Model: { } named })
        {
            return named.Terms;
        }

        if (!isCondition && what == Whole)
        {
            return models.LastOrDefault(m => m.Name is "P1" or "I1").Model?.Terms
                ?? throw new NoAnswerException("there is no solution to draw: no row is positive");
        }

        var terms = new QcaTerms(space, _plot.Name);
        return [.. what.Split('+', StringSplitOptions.TrimEntries).Select(t => space.TermOf(terms.Term(t)))];
    }

    /// <summary>The models by the names that the answer gives them.</summary>
    private static IEnumerable<(string Name, QcaModel Model)> ModelsOf(ComparativeAnalysis analysis)
    {
        var intermediate = analysis
            .Intermediate.SelectMany(i => i.Solution.Models)
            .DistinctBy(m => string.Join('+', m.Terms));
        return
        [
            .. Named("C", analysis.Conservative.Models),
            .. Named("P", analysis.Parsimonious.Models),
            .. analysis.Options.HasExpectations ? Named("I", intermediate) : [],
        ];

        static IEnumerable<(string, QcaModel)> Named(string prefix, IEnumerable<QcaModel> models) =>
            models.Select((m, i) => ($"{prefix}{i + 1}", m));
    }
}
