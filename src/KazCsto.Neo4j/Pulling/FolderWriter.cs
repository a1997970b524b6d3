using System.Text;
using System.Text.RegularExpressions;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pulling;

/// <summary>Writes files whose names come from a server: only those of a data folder, whatever the names say.</summary>
internal sealed partial class FolderWriter(string folder)
{
    /// <exception cref="ServerException">The name is not that of a file of a data folder.</exception>
    public void Write(string file, Action<TextWriter> write)
    {
        if (!OfData().IsMatch(file))
        {
            throw new ServerException(
                $"the server names a file '{file}'; expected one such as graph/schema.yaml or seeds/states.csv; nothing was written"
            );
        }

        var path = Path.Combine(folder, file);

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        write(writer);
    }

    [GeneratedRegex(@"^((graph|seeds/scenarios)/[A-Za-z0-9_-]+\.yaml|seeds/[A-Za-z0-9_-]+\.csv)\z")]
    private static partial Regex OfData();
}
