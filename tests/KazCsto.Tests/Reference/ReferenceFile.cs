using System.Text.Json;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Reference;

/// <summary>A file of values from other implementations that lies beside this one, with the script that wrote it.</summary>
internal static class ReferenceFile
{
    internal static JsonElement Read(string name) =>
        JsonDocument
            .Parse(File.ReadAllBytes(RepositoryFolder.PathOf($"tests/KazCsto.Tests/Reference/{name}")))
            .RootElement;

    internal static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(x => x.GetDouble())];
}
