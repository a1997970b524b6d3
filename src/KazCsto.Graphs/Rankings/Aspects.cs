namespace KazCsto.Graphs.Rankings;

/// <summary>The sides of power that measures show in a projection.</summary>
internal static class Aspects
{
    internal const string Access = "access";
    internal const string Exposure = "exposure";
    internal const string Brokerage = "brokerage";
    internal const string Cohesion = "cohesion";
}
