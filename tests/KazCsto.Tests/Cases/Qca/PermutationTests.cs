using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Graphs;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>The order of conditions and of cases means nothing.</summary>
public sealed class PermutationTests
{
    private static readonly QcaOptions Usual = new() { Outcome = new("Y"), Expectations = [new("A")] };

    [Property(MaxTest = 100)]
    public void Permuting_conditions_or_cases_changes_nothing(int seed, bool isCrisp)
    {
        var table = RandomTables.Cases(seed, isCrisp);
        var all = Usual with { MostModels = int.MaxValue };

        Told(ComparativeAnalysis.Of(Permuted(table, seed), all)).ShouldBe(Told(ComparativeAnalysis.Of(table, all)));
    }

    [Property(MaxTest = 100)]
    public void Nor_with_the_usual_list_and_if_that_is_cut_the_count_stays(int seed, bool isCrisp)
    {
        var table = RandomTables.Cases(seed, isCrisp);

        var (one, other) = (ComparativeAnalysis.Of(table, Usual), ComparativeAnalysis.Of(Permuted(table, seed), Usual));

        other.Conservative.Count.ShouldBe(one.Conservative.Count);
        other.Parsimonious.Count.ShouldBe(one.Parsimonious.Count);
        if (IsWhole(one.Conservative) && IsWhole(one.Parsimonious))
        {
            other
                .Intermediate.Select(i => i.Solution.Count)
                .Order()
                .ShouldBe(one.Intermediate.Select(i => i.Solution.Count).Order());
            if (one.Intermediate.All(i => IsWhole(i.Solution)))
            {
                Told(other).ShouldBe(Told(one));
            }
        }
    }

    [Property(MaxTest = 20)]
    public void Of_more_models_than_are_listed_the_count_is_of_all_in_any_order(int seed)
    {
        var found = ComparativeAnalysis.Of(Permuted(ManyModels.Table, seed), Usual).Parsimonious;

        found.Models.Length.ShouldBe(Usual.MostModels);
        ((int)found.Count).ShouldBe(ManyModels.Count);
    }

    private static bool IsWhole(Solution solution) => solution.Count == solution.Models.Length;

    private static SetTable Permuted(SetTable table, int seed)
    {
        var random = new SeededRandom((ulong)(uint)seed + 1);
        var (cases, sets) = (Order(table.Cases.Length), Order(table.Sets.Length));
        return SetTable.Of(
            cases.Select(c => table.Cases[c]),
            sets.Select(s => table.Sets[s]),
            (c, s) => table.MembershipsIn(new(table.Sets[sets[s]]))[cases[c]]
        );

        int[] Order(int count)
        {
            var order = Enumerable.Range(0, count).ToArray();
            random.Shuffle(order);
            return order;
        }
    }

    private static List<string> Told(ComparativeAnalysis analysis)
    {
        var space = analysis.Table.Space;
        return
        [
            .. analysis
                .Conservative.Models.Concat(analysis.Parsimonious.Models)
                .Concat(analysis.Intermediate.SelectMany(i => i.Solution.Models))
                .Select(m =>
                    $"{string.Join(" + ", m.Terms.Select(Term).Order(StringComparer.Ordinal))} {m.Fit.Inclusion:0.000000000} {m.Fit.Coverage:0.000000000}"
                )
                .Order(StringComparer.Ordinal),
        ];

        string Term(Term term) => string.Join('*', term.Shown(space).Split('*').Order(StringComparer.Ordinal));
    }
}
