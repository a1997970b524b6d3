using KazCsto.Graphs;
using KazCsto.Import;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pulling;

/// <summary>Reads a network back from a server into the tables of a data folder: what was pushed, claim by claim.</summary>
public static class Pull
{
    private const int NodesAStep = 5000;

    /// <summary>Writes <c>graph/</c> and <c>seeds/</c> into a folder, and reads them as any data folder is read.</summary>
    /// <param name="server">The server.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="work">Who hears of the progress, in rows, and who may stop it.</param>
    /// <returns>The data folder.</returns>
    /// <exception cref="ServerException">The server refused, or holds no network that KazCsto pushed.</exception>
    /// <exception cref="ImportException">The tables are not a network; it holds every problem.</exception>
    public static Task<Dataset> RunAsync(IServer server, string folder, Work work) =>
        RunAsync(server, folder, NodesAStep, work);

    internal static async Task<Dataset> RunAsync(IServer server, string folder, int nodesAStep, Work work)
    {
        var reader = new MarkedNodes(server, nodesAStep, work);
        var into = new FolderWriter(folder);
        await WriteVocabularyAsync(reader, into, server);
        var problems = new Problems();
        var schema =
            SchemaFile.Read(DataFiles.In(folder), problems) ?? throw new ImportException(problems.InOrder(), []);
        var tables = new TableWriter(schema);
        await foreach (var node in reader.ReadAsync(PullStatements.Entities))
        {
            tables.AddNode(node);
        }

        await foreach (var source in reader.ReadAsync(PullStatements.Sources))
        {
            tables.AddSource(source);
        }

        await foreach (var claim in reader.ReadAsync(PullStatements.Claims))
        {
            tables.AddClaim(claim);
        }

        tables.WriteTo(into);
        return Dataset.Load(folder);
    }

    private static async Task WriteVocabularyAsync(MarkedNodes reader, FolderWriter into, IServer server)
    {
        var isThere = false;
        await foreach (var file in reader.ReadAsync(PullStatements.Vocabulary))
        {
            isThere = true;
            into.Write(file.Text(Names.Id), writer => writer.Write(file.Text("text")));
        }

        if (!isThere)
        {
            throw new ServerException(
                $"{server.Description} holds no network that KazCsto pushed; push one first, or look at --database"
            );
        }
    }
}
