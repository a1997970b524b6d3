namespace KazCsto.Model.Conditions;

/// <summary>When a case is looked at.</summary>
public enum Moment
{
    /// <summary>The day on which it began.</summary>
    Begin,

    /// <summary>The day of the first request for help; the first day of the case if none was made.</summary>
    Request,
}
