namespace KazCsto.Analysis.Qca.Robustness;

/// <summary>The outputs of a truth table after one change, or why there are none.</summary>
internal sealed record ChangedTable(
    QcaTest Test,
    string Change,
    RowOutput[] Outputs,
    string? Refusal = null
)
{
    /// <summary>The outputs as a text, to know those that are alike.</summary>
    public string Key { get; } =
        string.Create(
            Outputs.Length,
            Outputs,
            (text, outputs) =>
            {
                for (var row = 0; row < text.Length; row++)
                {
                    text[row] = (char)('0' + (int)outputs[row]);
                }
            }
        );
}
