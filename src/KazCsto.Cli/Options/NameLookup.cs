using KazCsto.Cli.Output;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>Finds what a typed name stands for.</summary>
internal static class NameLookup
{
    /// <summary>What stands under a name.</summary>
    /// <param name="all">What there is.</param>
    /// <param name="name">The name.</param>
    /// <param name="what">What it should be, such as <c>a projection</c>.</param>
    /// <param name="place">Where it was typed; null if that is plain.</param>
    /// <exception cref="UsageException">Nothing does; it says what may have been meant.</exception>
    public static T Named<T>(this IReadOnlyDictionary<string, T> all, string name, string what, string? place = null) =>
        all.TryGetValue(name, out var found)
            ? found
            : throw new UsageException(Nearest.Unknown(name, what, all.Keys, place));

    /// <summary>The first that has a name.</summary>
    /// <exception cref="UsageException">None has; it says what may have been meant.</exception>
    public static T Named<T>(this IReadOnlyCollection<T> all, string name, Func<T, string> nameOf, string what)
        where T : class =>
        all.FirstOrDefault(one => nameOf(one) == name)
        ?? throw new UsageException(Nearest.Unknown(name, what, all.Select(nameOf)));
}
