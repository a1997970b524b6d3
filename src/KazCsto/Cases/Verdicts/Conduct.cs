namespace KazCsto.Cases.Verdicts;

/// <summary>What was done, held against a provision.</summary>
internal enum Conduct
{
    /// <summary>It held and help of its kind was given, or it did not hold and none was given, or none but what may be given at any time.</summary>
    Followed,

    /// <summary>It only allows to help, and no help was given though it held: no breach.</summary>
    Declined,

    /// <summary>It obliges, it held and no help of its kind was given; or help was given though it did not hold, or without the decision that it asks for.</summary>
    Departed,

    /// <summary>Nobody asked the body that it names, and no help of its kind was given.</summary>
    NeverAsked,

    /// <summary>The body that it names was asked for help of another kind, and none of its kind was given.</summary>
    OtherAsked,

    /// <summary>Too little is known to say.</summary>
    Unknown,
}
