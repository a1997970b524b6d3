using System.Text.Json;

namespace KazCsto.Tests.Golden;

/// <summary>A file of reference values that lies beside this one.</summary>
internal static class GoldenFile
{
    internal static JsonElement Read(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KazCsto.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("KazCsto.sln");
        }

        var path = Path.Combine(folder.FullName, "tests", "KazCsto.Tests", "Golden", name);
        return JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
    }
}
