namespace KazCsto.Import;

/// <summary>Something wrong with the data, for the person who can mend it.</summary>
/// <param name="Row">Where it stands; line 0 if it concerns the whole file.</param>
/// <param name="Message">What was found, what was expected, and the nearest valid value.</param>
public sealed record Problem(Row Row, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Row.Line > 0 ? $"{Row}: {Message}" : $"{Row.File}: {Message}";
}
