using System.Globalization;
using System.Text.Json;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Tests.Golden;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Lipset's 18 European states between the wars: which conditions went with the survival of democracy (SURV).</summary>
internal static class Lipset
{
    public static readonly string[] Columns = ["DEV", "URB", "LIT", "IND", "STB", "SURV"];

    /// <summary>The points from which the published fuzzy memberships come, with log odds of 3 at full membership: exclusion, crossover, inclusion.</summary>
    public static readonly Dictionary<string, (double Out, double Middle, double In)> Points = new()
    {
        ["DEV"] = (400, 550, 900),
        ["URB"] = (25, 50, 65),
        ["LIT"] = (50, 75, 90),
        ["IND"] = (20, 30, 40),
        ["STB"] = (15, 9.5, 5),
        ["SURV"] = (-9, 0, 10),
    };

    public static JsonElement Golden => GoldenFile.Read("qca.json");

    /// <summary>The cases of a form of the data: LC crisp, LF fuzzy, LR raw.</summary>
    public static (string Case, double[] Figures)[] Rows(string data) =>
        [
            .. Golden
                .GetProperty("data")
                .GetProperty(data)
                .GetProperty("rows")
                .EnumerateObject()
                .Select(r => (r.Name, r.Value.EnumerateArray().Select(v => v.GetDouble()).ToArray())),
        ];

    public static SetTable Table(string data)
    {
        var rows = Rows(data);
        return SetTable.Of(rows.Select(r => r.Case), Columns, (c, s) => rows[c].Figures[s]);
    }

    /// <summary>The multi-value form, LM: development is cut at 550 and 850 dollars, the rest is crisp.</summary>
    public static SetTable MultiValue()
    {
        var (crisp, raw) = (Rows("LC"), Rows("LR"));
        var development = new SeveralThresholds([550, 850]);
        return SetTable.Of(
            crisp.Select(r => r.Case),
            Columns,
            (c, s) => s == 0 ? development.Of(raw[c].Figures[0]) : crisp[c].Figures[s],
            s => s == 0 ? 3 : 2
        );
    }

    /// <summary>The data as a table of cases.</summary>
    public static string Csv(string data) =>
        string.Join(
            "\n",
            Rows(data)
                .Select(r =>
                    $"{r.Case},{string.Join(',', r.Figures.Select(f => f.ToString(CultureInfo.InvariantCulture)))}"
                )
                .Prepend($"case,{string.Join(',', Columns)}")
        ) + "\n";

    public static QcaOptions Asked(string outcome, double inclusionCut) =>
        new() { Outcome = SetLiteral.Parse(outcome), InclusionCut = inclusionCut };

    public static QcaOptions AllExpected(this QcaOptions options) =>
        options with
        {
            Expectations = [.. Columns.SkipLast(1).Select(c => new SetLiteral(c))],
        };
}
