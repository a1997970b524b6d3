using FsCheck.Xunit;
using KazCsto.Graphs.Cohesion;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Reference;

namespace KazCsto.Tests.Graphs.Cohesion;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class ReciprocityTests
{
    public static TheoryData<string> OfReferences => BrokerageReference.Names;

    [Fact]
    public void Two_of_three_arcs_answer_each_other() =>
        Reciprocity.Of(TextbookGraphs.Directed(3, (0, 1), (1, 0), (1, 2))).ShouldBe(2.0 / 3, 1e-12);

    [Fact]
    public void An_undirected_tie_answers_itself() => Reciprocity.Of(TextbookGraphs.Path(4)).ShouldBe(1);

    [Fact]
    public void Without_arcs_there_is_no_share() => Reciprocity.Of(TextbookGraphs.Directed(3)).ShouldBe(double.NaN);

    [Theory]
    [MemberData(nameof(OfReferences))]
    public void Classic_graphs_score_as_in_networkx(string name)
    {
        var known = BrokerageReference.Read(name);

        Reciprocity.Of(known.Graph).ShouldBe(known.Number("reciprocity"), 1e-12);
    }

    [Property]
    public void Reciprocity_is_its_definition(SmallDigraph any) =>
        new[] { Reciprocity.Of(any.Graph) }.ShouldBeNear([CohesionByDefinition.Reciprocity(any.Graph)]);
}
