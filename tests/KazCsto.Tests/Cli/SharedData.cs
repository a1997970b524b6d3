using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary>One copy of the data for all tests of a class that leave it as it is.</summary>
public sealed class SharedData : IDisposable
{
    private readonly DataFolder _data = DataFolder.Copy();

    public string Folder => _data.Folder;

    public void Dispose() => _data.Dispose();
}
