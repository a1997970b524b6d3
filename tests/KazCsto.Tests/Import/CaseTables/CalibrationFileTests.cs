using KazCsto.Import;
using KazCsto.Import.CaseTables;

namespace KazCsto.Tests.Import.CaseTables;

public sealed class CalibrationFileTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_column_becomes_a_fuzzy_set_by_three_points_or_a_crisp_one_by_a_threshold()
    {
        var rules = Read(
            "DEV: { method: direct, exclusion: 400, crossover: 550, inclusion: 900 }\n"
                + "STB: { exclusion: 15, crossover: 9.5, inclusion: 5, idm: 0.9 }\n"
                + "URB: { threshold: 50 }\nIND: { threshold: 30, falling: true }\n"
        );

        rules["DEV"].ShouldBe(new FuzzyRule(400, 550, 900, null));
        rules["STB"].ShouldBe(new FuzzyRule(15, 9.5, 5, 0.9));
        rules["URB"].ShouldBe(new CrispRule(50, false));
        rules["IND"].ShouldBe(new CrispRule(30, true));
    }

    [Theory]
    [InlineData("DEW: { threshold: 1 }", "'DEW' is not a key of this entry; did you mean 'DEV'?")]
    [InlineData("DEV: { exclusion: 400, inclusion: 900 }", "the entry lacks 'crossover'")]
    [InlineData(
        "DEV: { exclusion: 4, crossover: 9, inclusion: 5 }",
        "the crossover does not lie between exclusion and inclusion; expected such as { exclusion: 400, crossover: 550, inclusion: 900 }"
    )]
    [InlineData("DEV: { exclusion: 4, crossover: 5, inclusion: 9, idm: 0.5 }", "idm must lie above 0.5 and below 1")]
    [InlineData(
        "DEV: { method: indirect, exclusion: 4, crossover: 5, inclusion: 9 }",
        "'indirect' is not a method; expected direct, or a threshold"
    )]
    [InlineData("DEV: { threshold: high }", "'high' is not a number")]
    [InlineData("DEV: { threshold: NaN }", "'threshold' is not a finite number")]
    [InlineData("DEV: { threshold: 1, crossover: 5 }", "'crossover' is not a key of this entry")]
    public void What_is_wrong_with_an_entry_is_told_with_its_line(string text, string expected)
    {
        var problems = Should.Throw<ImportException>(() => Read($"# points\n{text}\n")).Problems;

        problems.ShouldContain(p => p.ToString().EndsWith($"cal.yaml:2: {expected}"));
    }

    private IReadOnlyDictionary<string, SetRule> Read(string text) =>
        CalibrationFile.Read(_folder.Write("cal.yaml", text), ["DEV", "URB", "IND", "STB"]);
}
