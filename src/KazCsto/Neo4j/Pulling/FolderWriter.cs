using System.Text;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pulling;

/// <summary>Writes files whose names come from a server: only into a folder, whatever the names say.</summary>
internal sealed class FolderWriter(string folder)
{
    private readonly string _root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;

    /// <exception cref="ServerException">The name leads out of the folder.</exception>
    public void Write(string file, Action<TextWriter> write)
    {
        var path = Path.GetFullPath(Path.Combine(_root, file));
        if (!path.StartsWith(_root, StringComparison.Ordinal))
        {
            throw new ServerException(
                $"the server names a file '{file}', which would lie outside of the folder; nothing was written"
            );
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false))
        {
            NewLine = "\n",
        };
        write(writer);
    }
}
