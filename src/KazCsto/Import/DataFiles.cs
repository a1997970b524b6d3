using System.Reflection;

namespace KazCsto.Import;

/// <summary>The files of a data set, in a folder or inside a program. A file is named by its path in it, with forward slashes.</summary>
public abstract class DataFiles
{
    /// <summary>Those in a folder, which holds <c>seeds/</c> and <c>graph/</c>.</summary>
    public static DataFiles In(string folder) => new OfFolder(folder);

    /// <summary>Those that a program carries, as resources that are called like the files.</summary>
    public static DataFiles InsideOf(Assembly program) => new OfProgram(program);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    internal abstract byte[] Read(string file);

    /// <summary>The text of a file.</summary>
    internal string Text(string file)
    {
        using var reader = new StreamReader(new MemoryStream(Read(file)));
        return reader.ReadToEnd();
    }

    /// <summary>Whether there is a file.</summary>
    internal abstract bool Has(string file);

    /// <summary>The files that lie in a folder or deeper, in order; none if there is no such folder.</summary>
    internal IReadOnlyList<string> Under(string folder, string ending) =>
        [.. Under(folder).Where(f => f.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The files that lie in a folder itself, in order; none if there is no such folder.</summary>
    internal IReadOnlyList<string> Beside(string folder, string ending) =>
        [.. Under(folder, ending).Where(file => file.LastIndexOf('/') == folder.Length)];

    private protected abstract IEnumerable<string> Under(string folder);

    private sealed class OfFolder(string root) : DataFiles
    {
        internal override byte[] Read(string file) => File.ReadAllBytes(Path.Combine(root, file));

        internal override bool Has(string file) => File.Exists(Path.Combine(root, file));

        private protected override IEnumerable<string> Under(string folder)
        {
            var path = Path.Combine(root, folder);
            return Directory.Exists(path)
                ? Directory
                    .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Select(file => $"{folder}/{Path.GetRelativePath(path, file).Replace('\\', '/')}")
                : [];
        }
    }

    private sealed class OfProgram(Assembly program) : DataFiles
    {
        internal override byte[] Read(string file)
        {
            using var resource = program.GetManifestResourceStream(file) ?? throw new FileNotFoundException(null, file);
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }

        internal override bool Has(string file) => program.GetManifestResourceInfo(file) is not null;

        private protected override IEnumerable<string> Under(string folder) =>
            program.GetManifestResourceNames().Where(f => f.StartsWith($"{folder}/", StringComparison.Ordinal));
    }
}
