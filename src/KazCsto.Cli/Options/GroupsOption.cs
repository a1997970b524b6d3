using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Import;

namespace KazCsto.Cli.Options;

/// <summary>The options that put nodes into groups: by their kind, a property, a tie that they have, or a file.</summary>
internal sealed class GroupsOption
{
    private const string Kind = "kind";

    private readonly Option<string?> _by;
    private readonly Option<string?> _file = new("--groups")
    {
        Description = "A table that gives nodes their groups: node,group in its first line, then a node a line",
        HelpName = "file",
    };

    /// <param name="name">The name of the option that takes an attribute.</param>
    /// <param name="does">What it does, for the help.</param>
    public GroupsOption(string name, string does) =>
        _by = new(name)
        {
            Description =
                $"{does}: kind (state, leader ...), a property such as rule, or who has a tie to whom, such as member-of=institution:csto",
            HelpName = "attribute",
        };

    /// <summary>The option that takes an attribute, which only the network has.</summary>
    public Option Attribute => _by;

    public void AddTo(Command command)
    {
        command.Options.Add(_by);
        command.Options.Add(_file);
    }

    /// <summary>The option by which groups are given.</summary>
    public string Given(ParseResult parsed) => parsed.GetValue(_by) is null ? _file.Name : _by.Name;

    /// <summary>Refuses a command line that gives no groups.</summary>
    /// <exception cref="UsageException">It gives none.</exception>
    public void RefuseUnlessGiven(ParseResult parsed, bool isEdgeList)
    {
        if (!IsGiven(parsed))
        {
            throw new UsageException(
                isEdgeList
                    ? $"name a file of node,group with {_file.Name}"
                    : $"name an attribute with {_by.Name}, such as {_by.Name} member-of=institution:csto, or a file with {_file.Name}"
            );
        }
    }

    /// <summary>Whether groups are given.</summary>
    /// <exception cref="UsageException">They are given twice.</exception>
    public bool IsGiven(ParseResult parsed) =>
        (parsed.GetValue(_by), parsed.GetValue(_file)) switch
        {
            (null, null) => false,
            ({ }, { }) => throw new UsageException($"{_by.Name} and {_file.Name} both give groups; take one of them"),
            _ => true,
        };

    /// <summary>The groups; tells how many nodes have none.</summary>
    /// <exception cref="UsageException">There is no such attribute.</exception>
    /// <exception cref="NoAnswerException">No node has a group.</exception>
    /// <exception cref="ImportException">The file cannot be used.</exception>
    public LabelledGroups Of(NamedGraph graph, ParseResult parsed, Running running)
    {
        var groups = parsed.GetValue(_file) is { } file
            ? InFile(graph, file, running)
            : ByAttribute(graph, parsed.GetValue(_by)!);
        if (groups.Names.Count == 0)
        {
            throw new NoAnswerException($"no node has a group by {groups.What}; {graph.Title}");
        }

        if (groups.Without > 0)
        {
            running.Tell(
                $"kazcsto: {Counted.Grouped(groups.Without, "node")} without a group by {groups.What} left out"
            );
        }

        return groups;
    }

    private static LabelledGroups InFile(NamedGraph graph, string file, Running running)
    {
        var groups = GroupsFile.Read(file);
        var found = LabelledGroups.Of(graph, file, node => groups.GetValueOrDefault(graph.IdOf(node)));
        var unknown = groups.Count - (found.GroupOf.Length - found.Without);
        if (unknown > 0)
        {
            running.Tell($"kazcsto: {Counted.Grouped(unknown, "line")} of {file} without a node of the graph left out");
        }

        return found;
    }

    private LabelledGroups ByAttribute(NamedGraph graph, string attribute)
    {
        var network = graph.Projection!.Network;
        if (attribute == Kind)
        {
            return LabelledGroups.Of(graph, Kind, (Node node) => node.Kind.Name);
        }

        if (attribute.Split('=') is [var tie, var id])
        {
            return LabelledGroups.ByTie(
                graph,
                network.Schema.Ties.Named(tie, "a kind of tie", _by.Name),
                NodeOf(network, id)
            );
        }

        var known = network.Schema.Properties.Keys.Prepend(Kind);
        return network.Schema.Properties.TryGetValue(attribute, out var property)
            ? LabelledGroups.Of(graph, property.Label, (Node node) => network.PropertyOf(node, attribute)?.Shown)
            : throw new UsageException(
                Nearest.Unknown(
                    attribute,
                    "a property, nor kind, nor a tie such as member-of=institution:csto",
                    known,
                    _by.Name
                )
            );
    }

    private Node NodeOf(Network network, string id) =>
        network.Find(id)
        ?? throw new UsageException(Nearest.Unknown(id, "a node", network.Nodes.Select(n => n.Id), _by.Name));
}
