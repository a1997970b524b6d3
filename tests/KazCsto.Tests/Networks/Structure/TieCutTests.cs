using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KazCsto.Networks.Structure;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Structure;

public sealed class TieCutTests
{
    [Fact]
    public void Parallel_ties_must_all_be_cut()
    {
        var facts = new Facts()
            .Tie("state:a supports state:b")
            .Tie("state:a supplies-arms state:b")
            .Tie("state:b supports state:a");

        Cut(facts, "state:a", "state:b")
            .ShouldBe(["supplies-arms|state:a|state:b|", "supports|state:a|state:b|", "supports|state:b|state:a|"]);
    }

    [Fact]
    public void The_narrowest_place_is_cut_whatever_way_its_ties_point()
    {
        var facts = new Facts()
            .Tie("state:a supports state:b")
            .Tie("state:a supplies-arms state:b")
            .Tie("state:c supports state:b")
            .Tie("state:c supports state:d")
            .Tie("state:d supplies-arms state:c");

        Cut(facts, "state:a", "state:d").ShouldBe(["supports|state:c|state:b|"]);
    }

    [Fact]
    public void What_is_not_joined_needs_no_cut() =>
        Cut(new Facts().Tie("state:a supports state:b").Nodes("state:c"), "state:a", "state:c").ShouldBeEmpty();

    [Fact]
    public void Ties_that_are_contested_or_not_asked_for_do_not_join()
    {
        var facts = new Facts()
            .Source("weak", 'C')
            .Tie("state:a supports state:b")
            .Tie("state:a supplies-arms state:b")
            .Tie("state:a depends-on state:b", source: "weak");

        TieCut
            .Between(facts.Network, facts["state:a"], facts["state:b"], k => k.Name != "supplies-arms")
            .Select(t => t.Kind.Name)
            .ShouldBe(["supports"]);
    }

    [Property(Arbitrary = [typeof(SmallMultigraph)])]
    public void A_cut_separates_and_no_smaller_set_of_ties_does(SmallMultigraph any)
    {
        var (network, from, to) = (any.Network, any.First, any.Last);

        var cut = TieCut.Between(network, from, to, _ => true);

        Joined([.. network.Ties.Except(cut)], from, to).ShouldBeFalse();
        cut.Length.ShouldBe(FewestByTrying(network, from, to));
    }

    /// <summary>The fewest ties, by trying every side that the one end can be on without the other.</summary>
    private static int FewestByTrying(Network network, Node from, Node to)
    {
        var others = network.Nodes.Where(n => !n.Equals(from) && !n.Equals(to)).ToList();
        return Enumerable
            .Range(0, 1 << others.Count)
            .Select(mask => others.Where((_, i) => (mask >> i & 1) == 1).Append(from).ToHashSet())
            .Min(side => network.Ties.Count(t => side.Contains(t.From) != side.Contains(t.To)));
    }

    private static bool Joined(IReadOnlyList<Tie> ties, Node from, Node to)
    {
        var reached = new HashSet<Node> { from };
        while (ties.FirstOrDefault(t => reached.Contains(t.From) != reached.Contains(t.To)) is { } t)
        {
            reached.Add(t.From);
            reached.Add(t.To);
        }

        return reached.Contains(to);
    }

    private static IEnumerable<string> Cut(Facts facts, string from, string to) =>
        TieCut.Between(facts.Network, facts[from], facts[to], _ => true).Select(t => t.Id);
}

/// <summary>A random multigraph of 6 states, with up to three parallel ties each way.</summary>
public sealed record SmallMultigraph(IReadOnlyList<(int From, int To, string Kind)> Ties)
{
    private const int Nodes = 6;

    private static readonly string[] Kinds = ["supports", "supplies-arms", "depends-on"];

    internal Network Network =>
        Ties.Aggregate(
            new Facts().Nodes([.. Enumerable.Range(0, Nodes).Select(Id)]),
            (facts, tie) => facts.Tie($"{Id(tie.From)} {tie.Kind} {Id(tie.To)}")
        ).Network;

    internal Node First => Network.Nodes[0];

    internal Node Last => Network.Nodes[^1];

    public static Arbitrary<SmallMultigraph> Arbitrary()
    {
        var tie =
            from a in Gen.Choose(0, Nodes - 1)
            from step in Gen.Choose(1, Nodes - 1)
            from kind in Gen.Elements(Kinds)
            select (a, (a + step) % Nodes, kind);
        return Arb.From(
            from count in Gen.Choose(0, 14)
            from ties in tie.ListOf(count)
            select new SmallMultigraph([.. ties.Distinct()]),
            graph => graph.Ties.Select((_, i) => new SmallMultigraph([.. graph.Ties.Where((_, j) => j != i)]))
        );
    }

    public override string ToString() => string.Join("; ", Ties.Select(t => $"{t.From} {t.Kind} {t.To}"));

    private static string Id(int number) => $"state:{(char)('a' + number)}";
}
