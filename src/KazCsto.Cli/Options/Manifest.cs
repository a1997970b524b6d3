using System.Reflection;
using System.Text.Json;
using KazCsto.Export;
using KazCsto.Import;

namespace KazCsto.Cli.Options;

/// <summary>What a run was made from: the program, its parameters, and a hash of every input file. No clock.</summary>
internal static class Manifest
{
    private static readonly string[] InputFolders = ["graph", "seeds"];

    public static string Version =>
        typeof(Manifest)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    public static void Write(DataFiles files, IEnumerable<(string Name, string Value)> parameters, Stream stream)
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
        foreach (var file in InputsOf(files))
        {
            var hash = Sha256.Of(files.Read(file));
            json.WriteString(file, $"sha256:{Convert.ToHexStringLower(hash)}");
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static IEnumerable<string> InputsOf(DataFiles files) =>
        from folder in InputFolders
        from file in files.Under(folder, "")
        where file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)
        select file;
}
