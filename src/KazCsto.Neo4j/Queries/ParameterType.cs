namespace KazCsto.Neo4j.Queries;

/// <summary>What values a parameter takes; its standard value says so.</summary>
internal enum ParameterType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole day, such as <c>2022-01-06</c>: as text, since that is how days lie on a server.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of texts, <c>[a, b]</c>.</summary>
    Texts,
}
