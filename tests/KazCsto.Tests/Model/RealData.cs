using KazCsto.Import;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Model;

/// <summary>The data of the repository, read once.</summary>
internal static class RealData
{
    private static readonly Lazy<Dataset> Loaded = new(() => Dataset.Load(RepositoryFolder.Root));

    public static Dataset Dataset => Loaded.Value;

    public static Network Network => Dataset.Network;

    public static Node Node(string id) => Network.Find(id) ?? throw new ArgumentException($"'{id}' is not a node");
}
