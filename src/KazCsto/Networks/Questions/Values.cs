namespace KazCsto.Networks.Questions;

/// <summary>The properties of nodes over all of history, as a server has them: what is in force, with its reservation.</summary>
internal static class Values
{
    /// <summary>The single value of a property, or null.</summary>
    public static object? ValueOf(this Network history, Node node, PropertyMeaning property) =>
        Stated(history, node, property).FirstOrDefault() switch
        {
            null => null,
            { Kind.Type: PropertyTypes.Flag } flag => flag.Value == "true",
            var other => other.Value,
        };

    /// <summary>What that value stands for, or null.</summary>
    public static ValueMeaning? MeaningOf(this Network history, Node node, PropertyMeaning property) =>
        Stated(history, node, property).FirstOrDefault()?.ValueMeans;

    /// <summary>What must be added to that value; blank if it is a plain fact.</summary>
    public static string CaveatOf(this Network history, Node node, PropertyMeaning property) =>
        Stated(history, node, property).FirstOrDefault()?.Doubt() ?? "";

    /// <summary>How sure that value is; 1 if there is none.</summary>
    public static double SurenessOf(this Network history, Node node, PropertyMeaning property) =>
        Stated(history, node, property).FirstOrDefault()?.Sureness() ?? 1;

    /// <summary>Values that stand side by side, each with its reservation.</summary>
    public static IEnumerable<string> ValuesOf(this Network history, Node node, PropertyMeaning property) =>
        Stated(history, node, property).Select(p => p.Valued(history));

    private static IEnumerable<Property> Stated(Network history, Node node, PropertyMeaning property) =>
        history.PropertiesOf(node).Where(p => p.Is(property) && p.Standing == Standing.InForce);
}
