using System.Collections.Immutable;
using KazCsto.Analysis.Evidence.Robustness;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

/// <summary>What the top of a ranking rests on, as rows for a program.</summary>
internal static class RobustnessRows
{
    public static Table Of(FewestClaimsFound found, ImmutableArray<LeftOutOfKind> leftOut)
    {
        var table = new Table("test", "set", "without", "claims_at_least", "claims_at_most", "top");
        if (found.Sets.IsEmpty)
        {
            table.Add(
                "fewest-claims",
                null,
                null,
                found.AtLeast,
                found.AtMost,
                Ids(found.Top.Order())
            );
        }

        foreach (var (set, number) in found.Sets.Select((set, i) => (set, i + 1)))
        {
            foreach (var fact in set.Facts)
            {
                table.Add(
                    "fewest-claims",
                    number,
                    fact.Id,
                    found.AtLeast,
                    found.AtMost,
                    Ids(set.Top)
                );
            }
        }

        foreach (var part in leftOut)
        {
            foreach (var one in part.Changing)
            {
                table.Add(
                    $"without-{part.Kind.Replace(' ', '-')}",
                    null,
                    one.Claim?.Row.ToString() ?? one.Name,
                    null,
                    null,
                    Ids(one.Top)
                );
            }
        }

        return table;
    }

    private static string Ids(IEnumerable<Node> nodes) => string.Join(' ', nodes.Select(n => n.Id));
}
