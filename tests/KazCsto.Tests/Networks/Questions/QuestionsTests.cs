namespace KazCsto.Tests.Networks.Questions;

/// <summary>Each question, asked of the made league: every expected row can be read off its tables in <c>Data/league/seeds</c>.</summary>
public sealed class QuestionsTests
{
    private const string Force = "force:league-hazel-2022";

    [Fact]
    public void A_state_and_its_head_who_ask_and_sit_in_the_body_that_answers_are_on_both_sides()
    {
        var rows = Ask.About("both-sides-of-a-decision", "crisis=case:hazel-2022");

        rows.Of("who_id").ShouldBe(["leader:tom", "state:hazel"]);
        rows.Of("body_id").ShouldBe(["organ:league-council"]);
        rows.ShouldAllBe(r => (string)r["day"]! == "2022-01-06");
    }

    [Fact]
    public void A_case_is_told_beside_all_others_by_its_outcome_its_request_and_what_set_it_apart()
    {
        var rows = Ask.About("cases-apart", "crisis=case:hazel-2022");

        rows.Of("case_id").Count().ShouldBe(8);
        rows.Where(r => (bool?)r["same_outcome"] == true).Of("case_id").ShouldBe(["case:hazel-2022"]);
        rows.Where(r => (bool?)r["same_request"] == true)
            .Of("case_id")
            .ShouldBe(["case:alder-2021", "case:hazel-2022", "case:holly-2010", "case:holly-2022"]);
        rows.Where(r => (string)r["case_id"]! == "case:hazel-2022").Of("difference").Count().ShouldBe(3);
        rows.Where(r => (string)r["case_id"]! == "case:hazel-2022")
            .ShouldContain(r => ((string)r["difference"]!).EndsWith("(assessed)"));
    }

    [Fact]
    public void A_leader_has_a_say_in_a_force_through_the_council_and_through_his_men_and_commands_it_at_one_hop()
    {
        var rows = Ask.About("chains-of-command", "leader=leader:paul", $"force={Force}");

        rows.Of("last_tie").ShouldBe(["contributes-to", "decides-on"]);
        Ask.About("chains-of-command", "leader=", $"force={Force}", "max_hops=1")
            .Of("leader_id")
            .ShouldBe(["leader:rita"]);
    }

    [Fact]
    public void Members_by_consensus_a_parliament_that_must_consent_and_who_sends_men_could_refuse()
    {
        var rows = Ask.About("who-could-refuse", $"id={Force}");

        Refusing("must-approve").ShouldBe(["organ:holly-parliament"]);
        Refusing("contributes-to").ShouldBe(["state:alder", "state:holly", "state:oak"]);
        Refusing("consensus")
            .ShouldBe(["state:alder", "state:birch", "state:hazel", "state:holly", "state:oak", "state:rowan"]);

        IEnumerable<string> Refusing(string how) =>
            rows.Where(r => ((string)r["how"]!).StartsWith(how, StringComparison.Ordinal)).Of("who_id");
    }

    [Fact]
    public void A_base_counts_while_it_is_run_and_a_lease_tells_its_rent()
    {
        var rows = Ask.About("bases");

        rows.Of("operator_id").ShouldBe(["state:oak"]);
        rows.Where(r => (string)r["kind"]! == "base").Of("host_id").ShouldBe(["state:alder", "state:holly"]);
        rows.Single(r => (string)r["site_id"]! == "facility:dam")["rent"].ShouldBe(115.0);
        Ask.About("bases", "day=2013-01-01").Of("operator_id").ShouldBe(["state:oak", "state:willow"]);
    }

    [Fact]
    public void What_began_and_ended_between_the_days_came_and_went()
    {
        var rows = Ask.About("what-changed", $"node={Force}");

        var deployed = rows.Single(r => (string)r["tie"]! == $"deployed-to|{Force}|state:hazel|");
        deployed["change"].ShouldBe("came and went");
        deployed["certain"].ShouldBe(true);
    }

    [Fact]
    public void Who_left_on_a_day_is_no_member_from_that_day_on()
    {
        var rows = Ask.About("what-changed", "node=state:yew", "first_day=2012-12-18", "last_day=2012-12-19");

        rows.Of("change").ShouldBe(["ended"]);
        rows.Of("tie")
            .ShouldBe([
                "member-of|state:yew|institution:league|",
                "member-of|state:yew|organ:league-council|",
                "party-to|state:yew|treaty:league-1992|again",
            ]);
    }

    [Fact]
    public void A_broker_has_ties_to_states_that_are_only_in_the_one_and_only_in_the_other()
    {
        // Aspen is a rival and a neighbour of Alder, which is only in the League, and is armed by Cedar, which is only in the Pact.
        var row = Ask.About("brokers-between-blocs", "one=institution:league", "other=institution:pact")
            .ShouldHaveSingleItem();

        (row["broker_id"], row["ties_to_one"], row["ties_to_other"]).ShouldBe(("state:aspen", 2L, 1L));
    }

    [Fact]
    public void The_leader_with_the_most_ties_comes_first_with_those_that_need_a_caveat()
    {
        var rows = Ask.About("connected-leaders");

        rows.Count.ShouldBe(10);
        rows[0]["leader_id"].ShouldBe("leader:tom");
        // Two offices, a rival, two supporters, a framing and a part in the case; the rivalry is assessed and the framing said.
        (rows[0]["ties"], rows[0]["with_caveat"]).ShouldBe((7L, 2L));
    }

    [Fact]
    public void Memberships_are_shared_in_institutions_and_organs_and_told_with_treaties()
    {
        var shared = Ask.About("shared-memberships", "state=state:hazel")
            .Single(r => (string)r["other_id"]! == "state:oak");
        var bodies = Ask.About("common-memberships", "one=state:hazel", "other=state:oak");

        shared["shared"].ShouldBe(3L);
        bodies
            .Where(r => (string)r["kind"]! != "treaty")
            .Of("body_id")
            .ShouldBe(["institution:league", "institution:pact", "organ:league-council"]);
        bodies.Count(r => (string)r["kind"]! == "treaty").ShouldBe(3);
    }

    [Fact]
    public void A_request_stands_once_for_each_whom_it_went_to_with_who_answered()
    {
        var rows = Ask.About("requests-and-answers", "crisis=case:hazel-2022");

        rows.Of("addressee_id").ShouldBe(["institution:league", "organ:league-council"]);
        rows.Of("answerer").ShouldBe(["Council of the League"]);
    }

    [Fact]
    public void The_surest_and_shortest_way_of_influence_comes_first()
    {
        var rows = Ask.About("influence-paths", "mover=state:oak", "moved=state:hazel");

        rows[0]["chain"].ShouldBe("Oak supplies arms to Hazel");
        rows.Select(r => (string)r["chain"]!).ShouldContain("Oak operates Great Dam; Hazel hosts Great Dam");
        rows.ShouldAllBe(r => (long)r["hops"]! <= 3 && (double)r["probability"]! > 0.5);
    }
}
