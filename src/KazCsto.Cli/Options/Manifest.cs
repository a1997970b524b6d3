using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;

namespace KazCsto.Cli.Options;

/// <summary>What a run was made from: the program, its parameters, and a hash of every input file. No clock.</summary>
internal static class Manifest
{
    private static readonly string[] InputFolders = ["graph", "seeds"];

    public static string Version =>
        typeof(Manifest)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    public static void Write(string folder, IEnumerable<(string Name, string Value)> parameters, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("program", "kazcsto");
        json.WriteString("version", Version);
        json.WriteStartObject("parameters");
        foreach (var (name, value) in parameters)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("inputs");
        foreach (var file in InputsOf(folder))
        {
            var hash = SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file)));
            json.WriteString(file, $"sha256:{Convert.ToHexStringLower(hash)}");
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static IEnumerable<string> InputsOf(string folder) =>
        InputFolders
            .SelectMany(f =>
                Directory
                    .EnumerateFiles(Path.Combine(folder, f), "*", SearchOption.AllDirectories)
                    .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'))
            )
            .Where(f => f.EndsWith(".csv", StringComparison.Ordinal) || f.EndsWith(".yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
