namespace KazCsto.Model.Hypotheses;

/// <summary>What a test can do to a hypothesis (Van Evera 1997, Collier 2011).</summary>
internal enum TestKind
{
    /// <summary>Neither: it lends or takes some weight.</summary>
    Straw,

    /// <summary>Necessary: failing kills the hypothesis, passing only keeps it alive.</summary>
    Hoop,

    /// <summary>Sufficient: passing confirms the hypothesis, failing only weakens it.</summary>
    SmokingGun,

    /// <summary>Both: passing confirms, failing kills.</summary>
    DoublyDecisive,
}
