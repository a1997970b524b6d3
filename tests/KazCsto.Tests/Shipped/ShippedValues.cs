namespace KazCsto.Tests.Shipped;

/// <summary>What the questions of <c>queries/</c> are asked of the shipped data beside their standard values: <c>name|parameter=value</c>.</summary>
internal static class ShippedValues
{
    public static readonly string[] All =
    [
        "bases|day=2001-12-20",
        "bases|day=2005-06-01",
        "bases|operator=state:usa|day=2013-01-01",
        "both-sides-of-a-decision|crisis=",
        "brokers-between-blocs|day=2010-01-01",
        "brokers-between-blocs|one=institution:sco|other=institution:csto",
        "cases-apart|crisis=case:arm-2021",
        "cases-apart|crisis=nothing",
        "chains-of-command|leader=|force=|max_hops=4",
        "chains-of-command|leader=|force=|max_hops=9|day=2020-11-10",
        "common-memberships|one=state:uzb|day=2010-01-01",
        "connected-leaders|top=500|day=2010-06-12",
        "contradictions|node=leader:nazarbayev",
        "disagreements|node=case:kaz-2022|properties=[difference, date]",
        "evidence|id=member-of;state:kaz;institution:csto;",
        "evidence|id=state:kaz",
        "influence-paths|max_hops=4",
        "influence-paths|mover=state:kaz|moved=state:rus|max_hops=4",
        "requests-and-answers|crisis=case:kaz-2022",
        "shared-memberships|state=state:uzb|day=2006-07-01",
        "shared-memberships|at_least=3",
        "single-source-claims|node=|above=0",
        "what-changed|first_day=1992-01-01|last_day=2023-01-01",
        "what-changed|first_day=2022-01-05|last_day=2022-01-06|node=state:kaz",
        "who-could-refuse|id=institution:csto|day=2010-06-12",
        "who-could-refuse|id=organ:csto-council",
        "who-must-defend|state=state:aze|day=1995-01-01",
        "who-must-defend|state=state:kgz|day=2010-06-12",
        "who-must-defend|state=state:rus|day=1999-04-20",
    ];
}
