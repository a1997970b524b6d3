using System.Text;
using YamlDotNet.Core;

namespace KazCsto.Import;

/// <summary>Reads the YAML files of <c>graph/</c>: unknown, missing, doubled and wrong entries are problems with their lines.</summary>
/// <remarks>The library parses; which keys there are is said in code, because to find that out by reflection takes longer than all the rest of the import.</remarks>
internal static class Yaml
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">Anything in it is wrong; it holds every problem.</exception>
    public static T Load<T>(DataFiles files, string file, Func<YamlEntry, T> meaning)
        where T : class
    {
        var problems = new Problems();
        return problems.Checked(Read(files, file, meaning, problems));
    }

    /// <summary>Reads a file, or returns null and reports why not.</summary>
    /// <param name="files">The files of the data set.</param>
    /// <param name="file">The file among them, such as <c>graph/schema.yaml</c>.</param>
    /// <param name="meaning">What its entries mean.</param>
    /// <param name="problems">Where problems go.</param>
    public static T? Read<T>(DataFiles files, string file, Func<YamlEntry, T> meaning, Problems problems)
        where T : class
    {
        if (TextFile.Read(files, file, "", problems) is not { } bytes)
        {
            return null;
        }

        var before = problems.Count;
        try
        {
            var reader = new YamlReader(file, problems);
            var read = reader.Read(Encoding.UTF8.GetString(bytes), meaning);
            return problems.Count == before ? read : null;
        }
        catch (YamlException e)
        {
            problems.Add(new Row(file, (int)e.Start.Line), (e.InnerException ?? e).Message);
            return null;
        }
    }
}
