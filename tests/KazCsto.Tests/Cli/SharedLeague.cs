using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary>One copy of the made league for all tests of a class that write files but leave the data as they are.</summary>
public sealed class SharedLeague : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    public string Folder => _data.Folder;

    public void Dispose() => _data.Dispose();
}
