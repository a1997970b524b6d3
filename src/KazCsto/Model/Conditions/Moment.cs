namespace KazCsto.Model.Conditions;

/// <summary>When a case is looked at.</summary>
internal enum Moment
{
    /// <summary>The day on which it began.</summary>
    Begin,

    /// <summary>The day of the first request for help; if none was made, of the first answer of the institution; if there was none either, the last day of the case.</summary>
    Request,
}
