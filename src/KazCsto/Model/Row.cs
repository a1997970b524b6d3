namespace KazCsto.Model;

/// <summary>Where a row stands.</summary>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="Line">Its line, from 1.</param>
public readonly record struct Row(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
