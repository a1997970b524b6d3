namespace KazCsto.Cli;

/// <summary>How many routes are wanted, and how long they may be.</summary>
internal sealed record RouteOptions(int K, int? MaxHops)
{
    public static RouteOptions Of(int k, int? maxHops) =>
        k < 1 ? throw new UsageException($"-k {k} asks for no path; expected 1 or more")
        : maxHops < 1
            ? throw new UsageException($"--max-hops {maxHops} allows no path; expected 1 or more")
        : new(k, maxHops);
}
