using System.Collections.Immutable;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Evidence;

/// <summary>How the ranks of the nodes of one kind differ between two rankings by the same measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="FirstBefore">Who is first in the first ranking, by id.</param>
/// <param name="FirstAfter">Who is first in the second, by id.</param>
/// <param name="Moves">Those whose rank is another.</param>
public sealed record RankMoves(
    Measure Measure,
    string Kind,
    ImmutableArray<Node> FirstBefore,
    ImmutableArray<Node> FirstAfter,
    ImmutableArray<RankMove> Moves
)
{
    /// <summary>Compares two rankings.</summary>
    public static RankMoves Between(Ranking before, Ranking after, string kind) =>
        new(
            before.Measure,
            kind,
            before.FirstOf(kind),
            after.FirstOf(kind),
            RankMove.Between(before, after, kind)
        );
}
