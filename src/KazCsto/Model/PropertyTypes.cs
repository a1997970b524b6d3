namespace KazCsto.Model;

/// <summary>The types that a property may have.</summary>
internal static class PropertyTypes
{
    public const string Text = "text";
    public const string Number = "number";
    public const string Date = "date";
    public const string Flag = "flag";
    public const string Choice = "choice";

    public static readonly string[] All = [Text, Number, Date, Flag, Choice];
}
