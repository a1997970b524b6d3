using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Conditions that do not matter in a case: the recognition of graduate unions, by Caren &amp; Panofsky 2005 and Ragin &amp; Strand 2008.</summary>
/// <remarks>Whether allies came before affiliation (EBA) does not matter where one of the two never came. The cases are those of the truth table that R's QCA 3.25 prints.</remarks>
public sealed class DoesNotMatterTests
{
    private static readonly string[] Columns = ["P", "E", "A", "S", "EBA", "REC"];

    private static readonly (string Name, string Row)[] Unions =
    [
        ("a", "111111"),
        ("b", "111111"),
        ("c", "111101"),
        ("d", "111011"),
        ("e", "111011"),
        ("f", "1101-1"),
        ("g", "1011-0"),
        ("h", "1011-0"),
        ("i", "1001-0"),
        ("j", "1001-0"),
        ("k", "1001-0"),
        ("l", "1000-0"),
        ("m", "011101"),
        ("n", "0100-0"),
        ("o", "0000-0"),
        ("p", "0000-0"),
        ("q", "0000-0"),
    ];

    [Fact]
    public void The_recognition_of_unions_has_the_published_solution()
    {
        var analysis = Analysed();

        var model = analysis.Conservative.Models.ShouldHaveSingleItem();

        model.Shown(analysis.Table.Space).ShouldBe("P*E*A*EBA + P*E*S + E*A*S*~EBA");
        model.Fits.Select(f => Math.Round(f.Coverage, 3)).ShouldBe([.571, .571, .286]);
        model.Fits.Select(f => Math.Round(f.UniqueCoverage, 3)).ShouldBe([.286, .143, .143]);
        (model.Fit.Inclusion, model.Fit.Pri, model.Fit.Coverage).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void A_case_belongs_to_the_rows_of_every_value()
    {
        var analysis = Analysed();

        analysis
            .Table.Rows.Where(r => r.Cases.Any(c => analysis.Cases[c] == "f"))
            .Select(r => analysis.Table.Space.Digits(r.Number))
            .ShouldBe(["11010", "11011"]);
    }

    [Fact]
    public void Expanding_each_such_case_by_hand_gives_the_same_models()
    {
        var expanded = Unions
            .SelectMany(u =>
                u.Row.Contains('-')
                    ? new[] { (u.Name + "0", u.Row.Replace('-', '0')), (u.Name + "1", u.Row.Replace('-', '1')) }
                    : [(u.Name, u.Row)]
            )
            .ToArray();

        var (analysis, byHand) = (Analysed(), ComparativeAnalysis.Of(TableOf(expanded), Asked));

        byHand.Table.Outputs.ShouldBe(analysis.Table.Outputs);
        Shown(byHand.Parsimonious).ShouldBe(Shown(analysis.Parsimonious));

        IEnumerable<string> Shown(Solution solution) => solution.Models.Select(m => m.Shown(analysis.Table.Space));
    }

    [Fact]
    public void An_outcome_has_to_be_known()
    {
        var table = TableOf([("x", "00000-"), ("y", "111111"), ("z", "000000")]);

        Should
            .Throw<InvalidDataException>(() => ComparativeAnalysis.Of(table, Asked))
            .Message.ShouldBe("the outcome REC of x cannot be -");
    }

    private static QcaOptions Asked => new() { Outcome = new("REC"), InclusionCut = 1 };

    private static ComparativeAnalysis Analysed() => ComparativeAnalysis.Of(TableOf(Unions), Asked);

    private static SetTable TableOf((string Name, string Row)[] rows) =>
        SetTable.Of(
            rows.Select(r => r.Name),
            Columns,
            (c, s) => rows[c].Row[s] == '-' ? double.NaN : rows[c].Row[s] - '0'
        );
}
