namespace KazCsto.Networks.Obligations;

/// <summary>What each duty asks of whom it binds, in words.</summary>
internal static class DutyWords
{
    /// <summary>The head of the list of the states that are bound.</summary>
    public static string Bound(Property duty) =>
        duty.ValueMeans == Meaning.Defence ? "Bound to help"
        : duty.ValueMeans == Meaning.Peacekeeping ? "Party to it, and may be asked to send peacekeepers"
        : duty.ValueMeans == Meaning.Consultation ? "Bound to consult"
        : "Bound";

    /// <summary>What the duty is, in brackets behind a provision.</summary>
    public static string Nature(Property duty) =>
        duty.ValueMeans == Meaning.Peacekeeping ? $"{duty.Value}, on request and by decision" : duty.Value;
}
