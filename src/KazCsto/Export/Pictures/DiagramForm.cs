namespace KazCsto.Export.Pictures;

/// <summary>How the nodes of a picture are arranged.</summary>
public enum DiagramForm
{
    /// <summary>In boxes around a centre.</summary>
    Map,

    /// <summary>From left to right, by distance from the first node.</summary>
    Chain,
}
