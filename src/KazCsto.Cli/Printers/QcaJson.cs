using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Export;

namespace KazCsto.Cli.Printers;

/// <summary>Writes a comparative analysis as JSON: everything that the printed form has, and nothing left out.</summary>
internal sealed class QcaJson(ComparativeAnalysis analysis, QcaRobustness? robustness)
{
    private ImmutableArray<SetLiteral> Conditions => analysis.Table.Conditions;

    public void Write(TextWriter output)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            PlainJson.Write(json, Whole());
        }

        output.Write(Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private Dictionary<string, object?> Whole()
    {
        var (table, options, chance) = (analysis.Table, analysis.Options, analysis.Chance);
        var whole = new Dictionary<string, object?>
        {
            ["method"] = analysis.IsCrisp ? "csQCA" : "fsQCA",
            ["outcome"] = table.Outcome.ToString(),
            ["conditions"] = Texts(Conditions),
            ["inclusion_cut"] = options.InclusionCut,
            ["pri_cut"] = options.PriCut,
            ["n_cut"] = options.FrequencyCut,
            ["expectations"] = Texts(options.Expectations),
            ["cases"] = analysis.Cases,
            ["rows"] = table.Size,
            ["remainders"] = table.Remainders,
            ["truth_table"] = table.Rows.Select(RowOf),
            ["necessity"] = analysis.Necessity.Select(NecessityOf),
            ["conservative"] = SolutionOf(analysis.Conservative),
            ["parsimonious"] = SolutionOf(analysis.Parsimonious),
            ["simplifying_assumptions"] = analysis.Assumptions.Select(rows => Digits(rows)),
            ["intermediate"] = analysis.Intermediate.Select(IntermediateOf),
            ["chance"] = new Dictionary<string, object?>
            {
                ["positive_cases"] = chance.Positive,
                ["one_condition_separates"] = Number(chance.OfOne),
                ["any_condition_separates"] = Number(chance.OfAny),
                ["demonstration"] = chance.IsDemonstration,
            },
        };
        if (robustness is not null)
        {
            whole["robustness"] = robustness.Variants.Select(VariantOf);
        }

        return whole;
    }

    private Dictionary<string, object?> RowOf(TruthRow row) =>
        new()
        {
            ["row"] = row.Digits(Conditions.Length),
            ["output"] = row.Output switch
            {
                RowOutput.Positive => 1,
                RowOutput.Negative => 0,
                _ => null,
            },
            ["n"] = row.Count,
            ["inclusion"] = Number(row.Inclusion),
            ["pri"] = Number(row.Pri),
            ["contradictory"] = row.IsContradictory,
            ["cases_with_outcome"] = row.With.Select(c => analysis.Cases[c]),
            ["cases_without"] = row.Without.Select(c => analysis.Cases[c]),
        };

    private static Dictionary<string, object?> NecessityOf(Necessity necessity) =>
        new()
        {
            ["condition"] = necessity.Condition.ToString(),
            ["inclusion"] = Number(necessity.Inclusion),
            ["coverage"] = Number(necessity.Coverage),
            ["ron"] = Number(necessity.Relevance),
        };

    private Dictionary<string, object?> SolutionOf(Solution solution) =>
        new()
        {
            ["models"] = solution.Models.Select(ModelOf),
            ["count"] = solution.Count <= long.MaxValue ? (object)(long)solution.Count : (double)solution.Count,
            ["count_is_exact"] = solution.IsCountExact,
            ["minimal"] = solution.IsMinimal,
            ["terms_at_least"] = solution.AtLeastTerms,
        };

    private Dictionary<string, object?> ModelOf(QcaModel model) =>
        new(FitOf(model.Fit))
        {
            ["model"] = model.Shown(Conditions),
            ["terms"] = model
                .Terms.Zip(model.Fits)
                .Select(t => new Dictionary<string, object?>(FitOf(t.Second))
                {
                    ["unique_coverage"] = Number(t.Second.UniqueCoverage),
                    ["term"] = t.First.Shown(Conditions),
                }),
        };

    private static Dictionary<string, object?> FitOf(ParametersOfFit fit) =>
        new()
        {
            ["inclusion"] = Number(fit.Inclusion),
            ["pri"] = Number(fit.Pri),
            ["coverage"] = Number(fit.Coverage),
        };

    private Dictionary<string, object?> IntermediateOf(IntermediateSolution intermediate) =>
        new(SolutionOf(intermediate.Solution))
        {
            ["between"] = intermediate.Between.Select(b => new[] { b.Conservative + 1, b.Parsimonious + 1 }),
            ["easy_counterfactuals"] = Digits(intermediate.Counterfactuals.Easy),
            ["difficult_counterfactuals"] = Digits(intermediate.Counterfactuals.Difficult),
        };

    private Dictionary<string, object?> VariantOf(QcaVariant variant)
    {
        var told = new Dictionary<string, object?>
        {
            ["test"] = QcaRobustnessPrinter.Words(variant.Test),
            ["change"] = variant.Change,
            ["refusal"] = variant.Refusal,
        };
        foreach (var (name, of) in QcaRobustnessPrinter.Solutions(analysis))
        {
            told[name] = of(variant).Select(m => string.Join(" + ", m.Select(t => t.Shown(Conditions))));
            told[$"{name}_is_same"] = variant.HasSame(robustness!.Asked, of);
        }

        return told;
    }

    private IEnumerable<string> Digits(ImmutableArray<int> rows) =>
        rows.Select(r => TruthRow.DigitsOf(r, Conditions.Length));

    private static IEnumerable<string> Texts(IEnumerable<SetLiteral> literals) => literals.Select(l => l.ToString());

    /// <summary>To 12 digits, as all files of the project; nothing where there is no number.</summary>
    private static double? Number(double value) =>
        double.IsFinite(value)
            ? double.Parse(KazCsto.Model.Numbers.Precise(value), System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
