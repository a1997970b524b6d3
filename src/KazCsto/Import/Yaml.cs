using System.Text.RegularExpressions;
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
        try
        {
            return Reader.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)));
        }
        catch (YamlException e)
        {
            problems.Add(
                new Model.Row(file, (int)e.Start.Line),
                Plain((e.InnerException ?? e).Message)
            );
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(file, "the file is missing");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, $"the file cannot be read: {e.Message}");
        }

        return null;
    }

    /// <summary>The reader names its own types, which tell the user nothing.</summary>
    private static string Plain(string message) =>
        UnknownKey()
            .Replace(
                MissingKeys().Replace(message, "the entry lacks $1"),
                "'$1' is not a key of this entry"
            );

    [GeneratedRegex(@"^Property '(.*)' not found on type '[^']*'\.?$")]
    private static partial Regex UnknownKey();

    [GeneratedRegex(@"^Missing properties, (.*?) in source yaml\.?$")]
    private static partial Regex MissingKeys();
}
