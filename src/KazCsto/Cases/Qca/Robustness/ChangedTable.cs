namespace KazCsto.Cases.Qca.Robustness;

/// <summary>The outputs of a truth table after one change, or why there are none.</summary>
internal sealed record ChangedTable(QcaTest Test, string Change, RowOutput[] Outputs, string? Refusal = null)
{
    /// <summary>The outputs of another table of cases.</summary>
    public static ChangedTable Of(QcaTest test, string change, SetTable table, QcaOptions options)
    {
        try
        {
            var cases = StudiedCases.Of(table, options);
            cases.RefuseOneOutcome(options.Outcome);
            var truth = TruthTable.Of(cases, RowSums.Of(cases), options);
            return new(test, change, truth.Outputs);
        }
        catch (Exception refusal) when (refusal is InvalidDataException or UndecidedCaseException)
        {
            return new(test, change, [], refusal.Message);
        }
    }

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
