using KazCsto.Neo4j.Queries;
using KazCsto.Networks.Questions;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Questions;

namespace KazCsto.Tests.Shipped;

/// <summary>What an analyst may read off the answers about the CSTO and Kazakhstan.</summary>
public sealed class QuestionsTests
{
    [Fact]
    public void Kazakhstan_and_its_president_sat_in_the_council_that_answered_their_request()
    {
        var rows = Asked("both-sides-of-a-decision");

        rows.Of("who_id").ShouldBe(["leader:tokayev", "state:kaz"]);
        rows.Of("body_id").ShouldBe(["organ:csto-council"]);
        rows.ShouldAllBe(r => (string)r["day"]! == "2022-01-06");
    }

    [Fact]
    public void Of_all_cases_only_Kazakhstan_in_2022_ended_with_a_force_of_the_CSTO()
    {
        var rows = Asked("cases-apart");

        rows.Of("case_id").Count().ShouldBe(15);
        rows.Where(r => (bool?)r["same_outcome"] == true).Of("case_id").ShouldBe(["case:kaz-2022"]);
        rows.Where(r => (bool?)r["same_request"] == true).Of("case_id").Count().ShouldBeGreaterThan(1);
        rows.Where(r => (string)r["case_id"]! == "case:kaz-2022")
            .ShouldContain(r => ((string)r["difference"]!).EndsWith("(assessed)"));
    }

    [Fact]
    public void Putin_has_a_say_in_sending_the_force_through_the_council_and_through_his_men()
    {
        var rows = Asked("chains-of-command");

        rows.Of("last_tie").ShouldBe(["contributes-to", "decides-on"]);
        Asked("chains-of-command", "leader=", "max_hops=1").Of("leader_id").ShouldBe(["leader:serdyukov"]);
    }

    [Fact]
    public void Each_member_of_the_council_and_two_parliaments_could_refuse()
    {
        var rows = Asked("who-could-refuse");

        rows.Where(r => (string)r["how"]! == "must-approve")
            .Of("who_id")
            .ShouldBe(["organ:kgz-parliament", "organ:tjk-parliament"]);
        rows.Where(r => ((string)r["how"]!).StartsWith("consensus", StringComparison.Ordinal))
            .Of("who_id")
            .ShouldBe(["state:arm", "state:blr", "state:kaz", "state:kgz", "state:rus", "state:tjk"]);
    }

    [Fact]
    public void Russia_runs_a_base_in_each_of_three_states_and_the_United_States_one_no_longer()
    {
        var rows = Asked("bases");

        rows.Of("operator_id").ShouldBe(["state:rus"]);
        rows.Where(r => (string)r["kind"]! == "base").Of("host_id").ShouldBe(["state:arm", "state:kgz", "state:tjk"]);
        rows.Single(r => (string)r["site_id"]! == "facility:baikonur")["rent"].ShouldBe(115.0);
        Asked("bases", "day=2013-01-01").Of("operator_id").ShouldContain("state:usa");
    }

    [Fact]
    public void The_force_in_Kazakhstan_came_and_went_in_January()
    {
        var rows = Asked("what-changed", "node=force:csto-kaz-2022");

        var deployed = rows.Single(r => (string)r["tie"]! == "deployed-to|force:csto-kaz-2022|state:kaz|");
        deployed["change"].ShouldBe("came and went");
        deployed["certain"].ShouldBe(true);
    }

    [Fact]
    public void Uzbekistan_left_the_treaty_on_19_December_2012()
    {
        var rows = Asked("what-changed", "node=state:uzb", "first_day=2012-12-18", "last_day=2012-12-19");

        rows.Of("change").ShouldBe(["ended"]);
        rows.Of("tie").ShouldContain("member-of|state:uzb|institution:csto|");
    }

    [Fact]
    public void Russia_stands_between_the_states_that_are_only_in_the_CSTO_and_those_only_in_the_SCO()
    {
        var rows = Asked("brokers-between-blocs");

        rows[0]["broker_id"].ShouldBe("state:rus");
        rows.Where(r => (string)r["kind"]! == "state").ShouldHaveSingleItem();
    }

    [Fact]
    public void Tokayev_is_the_best_connected_leader_of_the_day()
    {
        var rows = Asked("connected-leaders");

        rows.Count.ShouldBe(10);
        rows[0]["leader_id"].ShouldBe("leader:tokayev");
        rows[0]["with_caveat"].ShouldNotBe(0L);
    }

    [Fact]
    public void Kazakhstan_and_Russia_share_the_CSTO_its_council_the_SCO_the_EAEU_and_the_CIS()
    {
        var shared = Asked("shared-memberships", "state=state:kaz").Single(r => (string)r["other_id"]! == "state:rus");
        var bodies = Asked("common-memberships");

        shared["shared"].ShouldBe(5L);
        bodies
            .Where(r => (string)r["kind"]! != "treaty")
            .Of("body_id")
            .ShouldBe([
                "institution:cis",
                "institution:csto",
                "institution:eaeu",
                "institution:sco",
                "organ:csto-council",
            ]);
    }

    [Fact]
    public void The_request_of_Kazakhstan_went_to_the_CSTO_and_its_council_answered()
    {
        var rows = Asked("requests-and-answers", "crisis=case:kaz-2022");

        rows.Of("addressee_id").ShouldBe(["institution:csto", "organ:csto-council"]);
        rows.Of("answerer").ShouldBe(["Collective Security Council"]);
    }

    [Fact]
    public void Russia_moves_Kazakhstan_by_arms_bases_and_the_force_that_it_sent()
    {
        var rows = Asked("influence-paths");

        rows[0]["chain"].ShouldBe("Russia supplies arms to Kazakhstan");
        rows.Select(r => (string)r["chain"]!)
            .ShouldContain(chain => chain.Contains("Baikonur", StringComparison.Ordinal));
        rows.ShouldAllBe(r => (long)r["hops"]! <= 3 && (double)r["probability"]! > 0.5);
    }

    [Fact]
    public void A_denial_of_Nazarbayev_is_told_as_said_by_him() =>
        Asked("contradictions", "node=leader:nazarbayev")
            .ShouldContain(r => (string)r["denial_caveat"]! == "denied, said by Nursultan Nazarbayev");

    [Fact]
    public void Sources_disagree_on_when_the_force_in_Kazakhstan_ended()
    {
        var rows = Asked("disagreements", "node=force:csto-kaz-2022");

        rows.ShouldContain(r =>
            (string)r["about"]! == "deployed-to|force:csto-kaz-2022|state:kaz|"
            && (string)r["attribute"]! == "until"
            && (string)r["one"]! == "2022-01-13"
            && (string)r["other"]! == "2022-01-20"
        );
    }

    [Theory]
    [InlineData("state:kgz", "2010-06-12", true)]
    [InlineData("state:kaz", "2022-01-06", false)]
    public void Uzbekistan_must_defend_Kyrgyzstan_in_2010_and_not_Kazakhstan_in_2022(
        string state,
        string day,
        bool expected
    ) =>
        Asked("who-must-defend", $"state={state}", $"day={day}")
            .Of("helper_id")
            .Contains("state:uzb")
            .ShouldBe(expected);

    [Fact]
    public void China_is_bound_by_no_treaty_and_defended_by_nobody() =>
        Asked("who-must-defend", "state=state:chn").ShouldBeEmpty();

    [Fact]
    public void Influence_paths_take_the_ties_of_the_projection_as_it_moves_them() =>
        InfluencePaths
            .Kinds.Select(k => KeyValuePair.Create(k.Key.Name, k.Value))
            .OrderBy(k => k.Key)
            .ShouldBe(
                RealData
                    .Dataset.Projections.All["influence"]
                    .Ties.Select(t => KeyValuePair.Create(t.Key, t.Value.Moves))
                    .OrderBy(t => t.Key)
            );

    [Fact]
    public void The_properties_that_are_compared_are_those_with_one_value_at_a_time() =>
        OwnQueries
            .Of("disagreements")
            .Parameters.Single(p => p.Name == "properties")
            .Standard.ShouldBeAssignableTo<IEnumerable<string>>()!
            .ShouldBe(
                RealData.Network.Schema.Properties.Values.Where(p => !p.IsMany).Select(p => p.Name),
                ignoreOrder: true
            );

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> Asked(string name, params string[] given) =>
        Ask.Of(RealData.Network, name, given);
}
