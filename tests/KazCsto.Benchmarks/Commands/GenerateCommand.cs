using System.CommandLine;
using KazCsto.Benchmarks.Files;
using KazCsto.Benchmarks.Generators;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>generate</c>: writes an edge list, the same each time.</summary>
internal static class GenerateCommand
{
    private static readonly Argument<FileInfo> Target = new("out") { Description = "The file to write" };

    private static readonly Option<int?> Lengths = new("--lengths")
    {
        Description = "Add a third column of whole lengths from 1 to this",
        Recursive = true,
    };

    internal static Command Build() =>
        new("generate", "Write the edge list of a graph")
        {
            Of("rmat", "A graph with hubs, 16 ties drawn for each of 2^scale nodes", ["scale"], n => Rmat.Of(n[0])),
            Of("ba", "Preferential attachment", ["nodes", "each"], n => BarabasiAlbert.Of(n[0], n[1])),
            Of("grid", "A grid", ["width", "height"], n => Grid.Of(n[0], n[1])),
            Clean(),
            Lengths,
        };

    private static Command Of(string name, string description, string[] numbers, Func<int[], MadeGraph> make)
    {
        var command = new Command(name, description);
        var arguments = Array.ConvertAll(numbers, number => new Argument<int>(number));
        foreach (var argument in arguments)
        {
            command.Add(argument);
        }

        command.Add(Target);
        command.SetAction(parsed => Write(parsed, make(Array.ConvertAll(arguments, parsed.GetValue))));
        return command;
    }

    private static Command Clean()
    {
        var source = new Argument<FileInfo>("file") { Description = "An edge list" };
        var skip = new Option<int>("--skip-lines") { Description = "Lines to leave out at the top" };
        var command = new Command(
            "clean",
            "A given graph without direction, loops and duplicates, its nodes numbered from 0"
        )
        {
            source,
            skip,
            Target,
        };
        command.SetAction(parsed =>
        {
            var file = GraphFile.Read(parsed.GetValue(source)!.FullName, skipLines: parsed.GetValue(skip));
            Write(parsed, MadeGraph.Of(file.Graph, file.Ids));
        });
        return command;
    }

    private static void Write(ParseResult parsed, MadeGraph graph)
    {
        EdgeFile.Write(parsed.GetValue(Target)!.FullName, graph, parsed.GetValue(Lengths));
        Console.WriteLine($"{graph.NodeCount} nodes, {graph.From.Length} ties");
    }
}
