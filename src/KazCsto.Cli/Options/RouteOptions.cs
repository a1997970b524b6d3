using KazCsto.Cli.Output;

namespace KazCsto.Cli.Options;

/// <summary>How many routes are wanted, and how long they may be.</summary>
internal sealed record RouteOptions(int K, int? MaxHops, string KOption)
{
    private const int Most = 10_000;

    public static RouteOptions Of(int k, int? maxHops, string option) =>
        k is < 1 or > Most ? throw new UsageException($"{option} {k} is not possible; expected 1 to {Most}")
        : maxHops < 1 ? throw new UsageException($"--max-hops {maxHops} allows no path; expected 1 or more")
        : new(k, maxHops, option);
}
