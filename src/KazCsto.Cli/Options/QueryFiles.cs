using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Import;
using KazCsto.Neo4j.Queries;

namespace KazCsto.Cli.Options;

/// <summary>Finds the query that was asked for: a file, or one that travels with the data or the program.</summary>
internal static class QueryFiles
{
    private const string Folder = "queries";
    private const string Ending = ".cypher";

    /// <summary>Reads it.</summary>
    /// <param name="asked">A path, or the name of a query, with or without <c>queries/</c> and <c>.cypher</c>.</param>
    /// <param name="files">The data set.</param>
    public static QueryFile Read(string asked, DataFiles files)
    {
        try
        {
            return File.Exists(asked) ? QueryFile.Read(asked, asked) : Named(asked, [files, Inputs.Carried]);
        }
        catch (QueryException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static QueryFile Named(string asked, DataFiles[] places)
    {
        var file = $"{Folder}/{NameOf(asked)}{Ending}";
        if (Array.Find(places, p => p.Has(file)) is { } place)
        {
            return QueryFile.Of(place.Text(file), file);
        }

        var names = places.SelectMany(p => p.Under(Folder, Ending)).Select(NameOf).Distinct();
        throw new UsageException($"'{asked}' is not a query{Nearest.Hint(NameOf(asked), names)}");
    }

    private static string NameOf(string asked)
    {
        var name = asked.Replace('\\', '/');
        name = name.StartsWith($"{Folder}/", StringComparison.Ordinal) ? name[(Folder.Length + 1)..] : name;
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
    }
}
