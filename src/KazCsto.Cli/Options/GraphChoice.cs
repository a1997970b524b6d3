using KazCsto.Answers;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Options;

/// <summary>The options that choose the graph a command works on: an edge list, or else a projection of the network.</summary>
internal sealed class GraphChoice(string standard)
{
    private readonly EdgeOptions _edges = new();
    private readonly Option<string> _projection = CommonOptions.Projection(standard);

    public void AddTo(Command command)
    {
        command.Options.Add(_projection);
        _edges.AddTo(command);
    }

    /// <summary>Whether an edge list is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="ofNetwork">The options that an edge list has no use for, beside the common ones.</param>
    public bool IsEdgeList(ParseResult parsed, params IEnumerable<Option> ofNetwork) =>
        _edges.IsAsked(parsed, ofNetwork.Append(_projection));

    /// <summary>Reads the edge list, and tells what was read; or projects the network.</summary>
    /// <exception cref="NoAnswerException">The projection has no arc on the day.</exception>
    public NamedGraph Of(ParseResult parsed, Running running)
    {
        if (IsEdgeList(parsed))
        {
            return NamedGraph.Of(_edges.Read(parsed, _edges.OptionsOf(parsed), running));
        }

        var inputs = Inputs.Of(parsed);
        var projection = inputs.Projected(parsed.GetValue(_projection)!);
        return projection.Nodes.IsEmpty
            ? throw new NoAnswerException($"there is no arc in the projection '{projection.Rule.Name}' {inputs.When}")
            : NamedGraph.Of(projection, inputs.Scope);
    }
}
