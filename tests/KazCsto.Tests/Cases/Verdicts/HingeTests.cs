using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Verdicts;

/// <summary>What the verdicts hang on, and the sentences that say so.</summary>
public sealed class HingeTests
{
    private static readonly Lazy<CaseVerdict> Hazel = new(() => Judged.WithHinges("case:hazel-2022"));

    [Fact]
    public void Every_hinge_is_what_the_verdict_without_its_claims_is()
    {
        foreach (var judged in Hazel.Value.Provisions)
        {
            judged.Hinges.ShouldNotBeEmpty();
            foreach (var hinge in judged.Hinges)
            {
                var rest = League.Network.Without(hinge.Claims.Contains);
                var without = Judged.Case("case:hazel-2022", rest).By(judged.Rule.Name);

                hinge.Then.ShouldBe(without?.Applicability);
                hinge.Then.ShouldNotBe(judged.Applicability);
            }
        }
    }

    [Fact]
    public void A_claim_that_is_no_hinge_changes_nothing()
    {
        var judged = Hazel.Value.By(Judged.Peacekeeping)!;
        var hinges = judged.Hinges.Where(h => h.Claims.Length == 1).SelectMany(h => h.Claims);
        var others = judged
            .Conditions.SelectMany(c => c.Cell.Facts)
            .Where(Sides.IsOfTheCase)
            .SelectMany(f => f.Claims)
            .Except(hinges)
            .Take(15);

        foreach (var claim in others)
        {
            var rest = League.Network.Without(c => c == claim);
            Judged
                .Case("case:hazel-2022", rest)
                .By(Judged.Peacekeeping)!
                .Applicability.ShouldBe(judged.Applicability, claim.Row.ToString());
        }
    }

    [Theory]
    [InlineData("case:hazel-2022")]
    [InlineData("case:holly-2010")]
    [InlineData("case:alder-2021")]
    public void The_single_claims_are_all_those_without_which_it_is_judged_otherwise(string crisis)
    {
        var verdict = Judged.WithHinges(crisis);
        var claims = verdict
            .Provisions.SelectMany(p => p.Conditions)
            .SelectMany(c => c.Cell.Facts)
            .Where(Sides.IsOfTheCase)
            .SelectMany(f => f.Claims)
            .Distinct();
        var found = verdict.Provisions.ToDictionary(
            p => p.Rule.Name,
            p => p.Hinges.Where(h => h.Claims.Length == 1).Select(h => h.Claims[0]).ToHashSet()
        );

        foreach (var claim in claims)
        {
            var without = Judged.Case(crisis, League.Network.Without(c => c == claim));
            foreach (var judged in verdict.Provisions)
            {
                var then = without.By(judged.Rule.Name)?.Applicability;
                found[judged.Rule.Name]
                    .Contains(claim)
                    .ShouldBe(then != judged.Applicability, $"{judged.Rule.Name} {claim.Row}");
            }
        }
    }

    [Fact]
    public void A_text_hangs_on_what_the_state_says_itself_and_one_that_does_not_ask_for_it_does_not()
    {
        const string Own = "what Hazel and its leaders say";

        Hazel.Value.By(Judged.Article4)!.Hinges.Single(h => h.What == Own).Then.ShouldBe(Applicability.Fails);
        Hazel.Value.By(Judged.Peacekeeping)!.Hinges.ShouldNotContain(h => h.What == Own);
    }

    [Fact]
    public void The_sentences_say_how_much_the_contested_claim_carries_and_who_needs_it_not()
    {
        var said = VerdictSentences.Hanging(Hazel.Value).ToList();

        said.Select(s => s.Text)
            .ShouldContain(
                "Article 4 of the Forest Treaty (2010 text) is contested on 1 of its 7 conditions: ‘armed attack endangering the state’, "
                    + "with 2 claims (all said by Tom of Hazel) for it and 1 claim against it."
            );
        said.Select(s => s.Text)
            .ShouldContain(
                "Article 3 of the Relief Agreement does not ask for that and holds: under it the others may help, whoever is right."
            );
        said.ShouldAllBe(s => s.Facts.Length > 0);
    }

    [Fact]
    public void Both_sides_of_a_contested_condition_are_its_claims_each_on_one_side()
    {
        var attack = Hazel.Value.By(Judged.Article4)!.Deciding.Single();
        var property = League
            .Network.PropertiesOf(League.Node("case:hazel-2022"))
            .Single(p => p.Kind.Name == "armed-attack");

        var yes = Sides.Claims(attack, isFor: true).ToList();
        var no = Sides.Claims(attack, isFor: false).ToList();

        yes.ShouldAllBe(c => c.Says["value"] == "true");
        no.ShouldAllBe(c => c.Says["value"] == "false");
        yes.Concat(no).ShouldBe(property.Claims, ignoreOrder: true);
    }

    [Fact]
    public void The_decision_is_told_against_every_provision()
    {
        VerdictSentences
            .Decided(Hazel.Value)
            .Select(s => s.Text)
            .ShouldContain(
                "Article 4 of the Forest Treaty (2010 text): followed, on contested facts (it is contested; force sent: yes)"
            );
    }
}
