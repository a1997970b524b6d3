using FsCheck.Xunit;
using KazCsto.Graphs.Communities;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(GroupedDigraph)])]
public class AdjustedRandIndexTests
{
    [Fact]
    public void The_same_groups_agree_whatever_their_numbers()
    {
        AdjustedRandIndex.Of([0, 0, 1, 2], [3, 3, 0, 1]).ShouldBe(1);
        AdjustedRandIndex.Of([0, 1, 2], [2, 0, 1]).ShouldBe(1);
        AdjustedRandIndex.Of([0, 0, 0], [1, 1, 1]).ShouldBe(1);
        AdjustedRandIndex.Of([], []).ShouldBe(1);
        AdjustedRandIndex.Of([0], [0]).ShouldBe(1);
    }

    [Fact]
    public void Splitting_one_of_two_pairs_leaves_four_sevenths() =>
        AdjustedRandIndex.Of([0, 0, 1, 2], [0, 0, 1, 1]).ShouldBe(4 / 7.0, 1e-12);

    [Fact]
    public void All_together_and_all_alone_agree_as_much_as_chance() =>
        AdjustedRandIndex.Of([0, 0, 0, 0], [0, 1, 2, 3]).ShouldBe(0);

    [Fact]
    public void Divisions_of_other_nodes_are_refused() =>
        Should.Throw<ArgumentException>(() => AdjustedRandIndex.Of([0, 0], [0, 0, 0]));

    [Property]
    public void It_counts_pairs_of_nodes_and_is_symmetric(GroupedDigraph any)
    {
        var index = AdjustedRandIndex.Of(any.Groups, any.Others);

        index.ShouldBe(GroupDefinition.AdjustedRand(any.Groups, any.Others), 1e-12);
        AdjustedRandIndex.Of(any.Others, any.Groups).ShouldBe(index, 1e-12);
    }

    [Fact]
    public void It_is_that_of_igraph()
    {
        foreach (var pair in GroupReference.All.GetProperty("agreement").EnumerateArray())
        {
            AdjustedRandIndex
                .Of(
                    GroupReference.Integers(pair.GetProperty("one")),
                    GroupReference.Integers(pair.GetProperty("other"))
                )
                .ShouldBe(pair.GetProperty("adjusted rand").GetDouble(), 1e-12);
        }
    }
}
