using System.Text;
using KazCsto.Import;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Import;

/// <summary>A temporary copy of a data folder, in which a test breaks one thing.</summary>
internal sealed class DataFolder : IDisposable
{
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["locator"] = "¶3",
        ["credibility"] = "2",
        ["stance"] = "affirms",
        ["basis"] = "observed",
        ["note"] = "made for a test",
    };

    private DataFolder() => Folder = Directory.CreateTempSubdirectory("kazcsto-test-").FullName;

    public string Folder { get; }

    /// <summary>A copy of the data of the repository.</summary>
    public static DataFolder Copy() => Of(RepositoryFolder.Root);

    /// <summary>A copy of the made league.</summary>
    public static DataFolder OfLeague() => Of(League.Root);

    private static DataFolder Of(string root)
    {
        var copy = new DataFolder();
        foreach (
            var (part, pattern) in new[] { ("seeds", "*.csv"), ("seeds/scenarios", "*.yaml"), ("graph", "*.yaml") }
        )
        {
            Directory.CreateDirectory(Path.Combine(copy.Folder, part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root, part), pattern))
            {
                File.Copy(file, copy.PathOf($"{part}/{Path.GetFileName(file)}"));
            }
        }

        return copy;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Replaces a text wherever it stands in a file; it must stand there.</summary>
    public DataFolder Edit(string file, string old, string replacement)
    {
        var text = Text(file);
        text.ShouldContain(old, Case.Sensitive);
        return Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public DataFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public DataFolder Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    public DataFolder Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Adds lines at the end of a file and returns the number of the first of them.</summary>
    public int Append(string file, string lines)
    {
        var text = Text(file);
        text.ShouldEndWith("\n");
        Write(file, text + lines + "\n");
        return text.Count(c => c == '\n') + 1;
    }

    /// <summary>Adds a row of which only some cells are named, and returns its line. Of a claim the other cells are valid.</summary>
    public int AddRow(string file, params (string Column, string Value)[] cells)
    {
        var columns = Text(file).Split('\n')[0].Split(',');
        var given = cells.ToDictionary(c => c.Column, c => c.Value);
        given.Keys.Except(columns).ShouldBeEmpty();
        var isClaim = columns.Contains("stance");
        return Append(
            file,
            string.Join(',', columns.Select(c => given.GetValueOrDefault(c, isClaim ? Usually(c) : "")))
        );
    }

    /// <summary>A claim that says no more is from the first source of the folder.</summary>
    private string Usually(string column) =>
        column == "source"
            ? Text("seeds/sources.csv").Split('\n')[1].Split(',')[0]
            : Usual.GetValueOrDefault(column, "");

    /// <summary>Adds a claim about the tie that a sentence such as <c>state:hazel member-of institution:league</c> names.</summary>
    public int AddTie(string table, string sentence, params (string Column, string Value)[] cells)
    {
        var words = sentence.Split(' ');
        return AddRow($"seeds/{table}.csv", [("from", words[0]), ("kind", words[1]), ("to", words[2]), .. cells]);
    }

    /// <summary>The line, from 1, of the first line that holds a text.</summary>
    public int LineOf(string file, string text) =>
        Array.FindIndex(Text(file).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    public Dataset Load() => Dataset.Load(Folder);

    /// <summary>Every problem that loading reports; it must report some.</summary>
    public IReadOnlyList<string> Problems() => [.. Refusal().Problems.Select(p => p.ToString())];

    public ImportException Refusal() => Should.Throw<ImportException>(() => Load());

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
