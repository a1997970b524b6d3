namespace KazCsto.Import;

/// <summary>Collects every problem of every file, so that one run shows them all.</summary>
internal sealed class Problems
{
    private readonly List<Problem> _all = [];

    public int Count => _all.Count;

    public void Add(Row row, string message) => _all.Add(new(row, message));

    public void Add(string file, string message) => _all.Add(new(new(file, 0), message));

    /// <summary>What was read, if nothing is wrong.</summary>
    /// <exception cref="ImportException">Something is; it holds every problem.</exception>
    public T Checked<T>(T? read) => Count == 0 && read is not null ? read : throw new ImportException(InOrder(), []);

    /// <summary>The problems by file and line, each once.</summary>
    public IReadOnlyList<Problem> InOrder() =>
        [.. _all.Distinct().OrderBy(p => p.Row.File, StringComparer.Ordinal).ThenBy(p => p.Row.Line)];
}
