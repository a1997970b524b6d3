namespace KazCsto.Benchmarks.Timing;

/// <summary>Work that can be timed.</summary>
internal sealed record Kernel
{
    private readonly Func<KernelInput, Func<double[]>> _run;

    private Kernel(string name, Func<KernelInput, Func<double[]>> run) => (Name, _run) = (name, run);

    /// <summary>Its name on the command line.</summary>
    internal string Name { get; }

    /// <summary>Whether it gives one number for each node, in the order of the nodes.</summary>
    internal bool IsPerNode { get; private init; }

    /// <summary>Whether the graph is read before the clock starts.</summary>
    internal bool NeedsGraph { get; private init; } = true;

    /// <summary>Whether it is an exact measure that gives the same result each time; chance and reading are none.</summary>
    internal bool IsExact { get; init; } = true;

    /// <summary>Whether it refuses a graph with direction.</summary>
    internal bool IsUndirected { get; init; }

    /// <summary>Work that gives a number for each node.</summary>
    internal static Kernel PerNode<T>(string name, Func<KernelInput, T> work, Func<T, IEnumerable<double>> numbers) =>
        new(name, Timed(work, numbers)) { IsPerNode = true };

    /// <summary>Work that gives numbers, but not one for each node.</summary>
    internal static Kernel Listing<T>(string name, Func<KernelInput, T> work, Func<T, IEnumerable<double>> numbers) =>
        new(name, Timed(work, numbers));

    /// <summary>Work that makes the graph and so begins without it.</summary>
    internal static Kernel Reading<T>(string name, Func<KernelInput, T> work, Func<T, IEnumerable<double>> numbers) =>
        new(name, Timed(work, numbers)) { NeedsGraph = false, IsExact = false };

    /// <summary>Does the work once; what it returns gives the numbers that are compared, and is not timed.</summary>
    internal Func<double[]> Run(KernelInput input) => _run(input);

    private static Func<KernelInput, Func<double[]>> Timed<T>(
        Func<KernelInput, T> work,
        Func<T, IEnumerable<double>> numbers
    ) =>
        input =>
        {
            var result = work(input);
            return () => [.. numbers(result)];
        };
}
