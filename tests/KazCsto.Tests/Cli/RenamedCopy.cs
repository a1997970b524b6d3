using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary>The data of the repository, and a copy with other names for every kind, role, code and value, whose schema says what they mean.</summary>
public sealed class RenamedCopy : IDisposable
{
    /// <summary>It stands in no name, and goes behind the first letter, so that the order of names stays, and "a" or "an" before them.</summary>
    public const string Mark = "zq";

    /// <summary>Written anew like the other, so that every row stands on the same line.</summary>
    private readonly DataFolder _usual = DataFolder.Copy().Renamed(name => name, says: false);

    private readonly DataFolder _renamed = DataFolder.Copy().Renamed(Marked, says: true);

    internal DataFolder Usual => _usual;

    internal DataFolder Renamed => _renamed;

    /// <summary>The other name of a name.</summary>
    public static string Marked(string name) => $"{name[..1]}{Mark}{name[1..]}";

    public void Dispose()
    {
        _usual.Dispose();
        _renamed.Dispose();
    }
}
