namespace KazCsto.Networks.Obligations;

/// <summary>What each duty asks of whom it binds, in words.</summary>
public static class DutyWords
{
    /// <summary>The head of the list of the states that are bound.</summary>
    public static string Bound(string duty) =>
        duty switch
        {
            "defence" => "Bound to help",
            "peacekeeping" => "Party to it, and may be asked to send peacekeepers",
            "consultation" => "Bound to consult",
            _ => "Bound",
        };

    /// <summary>What the duty is, in brackets behind a provision.</summary>
    public static string Nature(string duty) =>
        duty == "peacekeeping" ? "peacekeeping, on request and by decision" : duty;
}
