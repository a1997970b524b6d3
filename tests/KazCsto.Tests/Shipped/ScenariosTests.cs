using KazCsto.Import;
using KazCsto.Model.Scenarios;
using KazCsto.Networks.Obligations;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;
using KazCsto.Tests.Time.Scenarios;
using KazCsto.Time.Scenarios;

namespace KazCsto.Tests.Shipped;

/// <summary>The scenarios of the repository, whose effect is worked out a second way.</summary>
public sealed class ScenariosTests
{
    private static readonly EffectQuestions Questions = EffectQuestions.Of(ReportFile.Load(RealData.Dataset));

    public static TheoryData<string> Shipped => [.. ScenarioFile.NamesIn(RepositoryFolder.Data)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_scenario_and_then_its_inverse_give_the_same_bytes(string name)
    {
        var changes = ScenarioChanges.Of(Loaded(name), RealData.Network, RealData.Dataset.Projections);

        ScenarioChangesTests.ShouldBeUndone(changes, RealData.Network);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_scenario_contradicts_nothing(string name)
    {
        var changes = ScenarioChanges.Of(Loaded(name), RealData.Network, RealData.Dataset.Projections);

        Should.NotThrow(() => ScenarioFile.RequirePossible(changes.AppliedTo(RealData.Network), RealData.Network));
    }

    [Fact]
    public void Each_is_read_and_says_why_by_the_article()
    {
        var all = ScenarioFile.Load(RealData.Dataset, ScenarioFile.NamesIn(RepositoryFolder.Data));

        all.Count.ShouldBeGreaterThanOrEqualTo(5);
        all.ShouldAllBe(s => s.Why.Contains('¶') && s.Title.Length > 0);
        all.Select(s => s.Title).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_obligations_told_are_those_of_one_network_and_not_of_the_other(string name)
    {
        var effect = EffectOf(name);
        var (then, now) = (PairsOf(effect.Before), PairsOf(effect.After));

        var lines = effect.Parts.SelectMany(p => p.Lines).ToList();

        lines.Any(l => l.What == "obligation falls away").ShouldBe(then.Except(now).Any());
        lines.Any(l => l.What == "obligation arises").ShouldBe(now.Except(then).Any());
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_ranks_told_are_those_of_the_two_networks_ranked_by_themselves(string name)
    {
        var effect = EffectOf(name);
        var lines = effect.Parts.SelectMany(p => p.Lines).Where(l => l.What.StartsWith("rank of")).ToList();

        foreach (var (measure, rule) in Questions.Measures)
        {
            var rankings = new[] { effect.Before, effect.After }
                .Select(n => Ranking.Of(Projection.Of(n, rule), measure, new()))
                .ToList();
            foreach (var node in effect.Before.Nodes.Where(n => Questions.Kinds.Contains(n.Kind.Name)))
            {
                var (then, now) = (rankings[0].Find(node), rankings[1].Find(node));
                var line = lines.SingleOrDefault(l =>
                    l.About == node.Id && l.What.EndsWith($" by {measure.Name}", StringComparison.Ordinal)
                );

                (line is not null).ShouldBe(then?.Rank != now?.Rank, $"{measure.Name} {node.Id}");
                if (line is not null)
                {
                    line.ScoreBefore.ShouldBe(then?.Score);
                    line.ScoreAfter.ShouldBe(now?.Score);
                    line.Statement.Facts.ShouldNotBeEmpty();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_difference_carries_its_facts(string name) =>
        EffectOf(name)
            .Parts.SelectMany(p => p.Lines)
            .Where(l => l.IsDifferent)
            .ShouldAllBe(l => l.Statement.Facts.Length > 0 && l.Statement.Cited().Length > 0);

    private static IEnumerable<(string, string, string)> PairsOf(Network network) =>
        ObligationsOf.All(network).Select(o => (o.Provision.Id, o.Debtor.State.Id, o.Creditor.State.Id));

    private static IReadOnlyList<Scenario> Loaded(string name) => ScenarioFile.Load(RealData.Dataset, [name]);

    private static ScenarioEffect EffectOf(string name) =>
        ScenarioEffect.Of(
            Loaded(name),
            RealData.Network,
            RealData.Dataset.Projections,
            Questions,
            history => history.At(RealData.Dataset.Projections.DefaultDate),
            new()
        );
}
