using System.Text.Json;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Golden;

/// <summary>A file of reference values that lies beside this one.</summary>
internal static class GoldenFile
{
    internal static JsonElement Read(string name) =>
        JsonDocument
            .Parse(File.ReadAllBytes(RepositoryFolder.PathOf($"tests/KazCsto.Tests/Golden/{name}")))
            .RootElement;
}
