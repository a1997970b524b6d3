namespace KazCsto.Time.Timelines;

/// <summary>A fact that begins, ends or becomes certain or uncertain.</summary>
/// <param name="Fact">Its number.</param>
/// <param name="Before">Whether it held on the day before.</param>
/// <param name="Now">Whether it holds from this day on.</param>
internal readonly record struct FactMove(int Fact, Presence Before, Presence Now)
{
    public bool Begins => Before == Presence.No;

    public bool Ends => Now == Presence.No;
}
