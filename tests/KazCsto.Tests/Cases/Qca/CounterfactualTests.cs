using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Graphs;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>The rule for easy counterfactuals, told once more in literals instead of bits.</summary>
public sealed class CounterfactualTests
{
    [Property(MaxTest = 200)]
    public void Easy_is_what_conservative_terms_cover_without_what_contradicts_the_expectations(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        var random = new SeededRandom((ulong)(uint)seed + 1);
        string[] sets = [.. table.Sets.SkipLast(1)];
        SetLiteral[] expected =
        [
            .. sets.Where(_ => random.Below(3) > 0).Select(s => new SetLiteral(s, random.Below(2) > 0)),
        ];
        var analysis = ComparativeAnalysis.Of(table, new() { Outcome = new("Y"), Expectations = [.. expected] });

        foreach (var intermediate in analysis.Intermediate)
        {
            foreach (var (c, p) in intermediate.Between)
            {
                var (conservative, parsimonious) = (
                    Literals(analysis, analysis.Conservative.Models[c]),
                    Literals(analysis, analysis.Parsimonious.Models[p])
                );
                var between =
                    from narrow in conservative
                    from wide in parsimonious
                    where wide.IsSubsetOf(narrow)
                    select narrow.Where(l => wide.Contains(l) || !expected.Contains(l.Negated)).ToHashSet();
                intermediate.Counterfactuals.Easy.ShouldBe(
                    analysis.Assumptions[p].Where(row => between.Any(t => t.IsSubsetOf(Row(row, sets))))
                );
            }
        }
    }

    [Fact]
    public void The_terms_between_the_solutions_are_not_yet_the_solution()
    {
        // Between C = A*B*C + ~A*B*~C and P = B lie the terms B*C and B*~C; counting on the rows they cover, the table minimises further, to B.
        string[] cases = ["111 1", "010 1", "001 0", "100 0"];
        var table = SetTable.Of(cases, ["A", "B", "C", "Y"], (c, s) => s == 3 ? cases[c][4] - '0' : cases[c][s] - '0');
        var asked = new QcaOptions { Outcome = new("Y"), Expectations = [new("C", true)] };

        var analysis = ComparativeAnalysis.Of(table, asked);

        var told = analysis.Intermediate.Single();
        Shown(analysis.Conservative).ShouldBe(["A*B*C + ~A*B*~C"]);
        Shown(analysis.Parsimonious).ShouldContain("B");
        told.Counterfactuals.Easy.Select(r => analysis.Table.Space.Digits(r)).ShouldBe(["110"]);
        Shown(told.Solution).ShouldBe(["A*B + B*~C"]);

        IEnumerable<string> Shown(Solution solution) => solution.Models.Select(m => m.Shown(analysis.Table.Space));
    }

    private static List<HashSet<SetLiteral>> Literals(ComparativeAnalysis analysis, QcaModel model) =>
        [
            .. model
                .Terms.Select(t => t.Shown(analysis.Table.Space))
                .Select(shown => shown.Split('*').Where(l => l != "1").Select(SetLiteral.Parse).ToHashSet()),
        ];

    private static HashSet<SetLiteral> Row(int row, string[] sets) =>
        [.. sets.Select((set, i) => new SetLiteral(set, (row & Term.BitOf(i, sets.Length)) == 0))];
}
