using System.Text;
using System.Text.RegularExpressions;
using KazCsto.Model;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KazCsto.Import;

/// <summary>Reads the YAML files of <c>graph/</c>: unknown, missing and doubled keys are problems with their line.</summary>
internal static partial class Yaml
{
    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Reads a file into a type, or returns null and reports why not.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">The file in it, such as <c>graph/schema.yaml</c>.</param>
    /// <param name="problems">Where problems go.</param>
    public static T? Read<T>(string folder, string file, Problems problems)
        where T : class
    {
        if (TextFile.Read(folder, file, "", problems) is not { } bytes)
        {
            return null;
        }

        try
        {
            var read = Reader.Deserialize<T>(Encoding.UTF8.GetString(bytes));
            if (read is null)
            {
                problems.Add(file, "the file holds nothing");
            }

            return read;
        }
        catch (YamlException e)
        {
            problems.Add(new Row(file, (int)e.Start.Line), Plain((e.InnerException ?? e).Message));
            return null;
        }
    }

    /// <summary>The reader names its own types, which tell the user nothing.</summary>
    private static string Plain(string message) =>
        message.StartsWith("No node deserializer", StringComparison.Ordinal)
            ? "what stands here cannot be read; compare with the file as it was"
            : UnknownKey()
                .Replace(
                    MissingKeys().Replace(message, "the entry lacks $1"),
                    "'$1' is not a key of this entry"
                )
                .Replace("The input string '", "'", StringComparison.Ordinal)
                .Replace(
                    "' was not in a correct format.",
                    "' is not a number",
                    StringComparison.Ordinal
                );

    [GeneratedRegex(@"^Property '(.*)' not found on type '[^']*'\.?$")]
    private static partial Regex UnknownKey();

    [GeneratedRegex(@"^Missing properties, (.*?) in source yaml\.?$")]
    private static partial Regex MissingKeys();
}
