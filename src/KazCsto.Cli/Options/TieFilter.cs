using KazCsto.Cli.Output;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>Which kinds of tie a path may take, from the options <c>--only</c> and <c>--without</c>.</summary>
internal static class TieFilter
{
    public static Option<string?> Only() =>
        new("--only") { Description = "Take only these kinds of tie", HelpName = "kinds" };

    public static Option<string?> Without() =>
        new("--without") { Description = "Leave out these kinds of tie", HelpName = "kinds" };

    public static Func<TieKind, bool> Of(Schema schema, string? only, string? without)
    {
        var kept = KindsOf(schema, only);
        var dropped = KindsOf(schema, without);
        return kind => (only is null || kept.Contains(kind.Name)) && !dropped.Contains(kind.Name);
    }

    private static HashSet<string> KindsOf(Schema schema, string? list)
    {
        var kinds = (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var unknown in kinds.Where(k => !schema.Ties.ContainsKey(k)))
        {
            throw new UsageException(Nearest.Unknown(unknown, "a kind of tie", schema.Ties.Keys));
        }

        return [.. kinds];
    }
}
