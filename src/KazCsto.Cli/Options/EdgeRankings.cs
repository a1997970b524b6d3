using KazCsto.Answers;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.EdgeLists;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Options;

/// <summary>The rankings that are asked for of an edge list.</summary>
internal sealed class EdgeRankings
{
    // From so many nodes times arcs on, a search from every node is worth a warning.
    private const double Long = 1e11;

    private readonly MeasureChoice _choice;
    private readonly ParseResult _parsed;
    private readonly bool _isAll;
    private readonly List<GraphMeasure> _measures;
    private readonly MeasureOptions _options;

    /// <summary>What is asked for; wrong usage shows before the file is read.</summary>
    public EdgeRankings(EdgeListOptions reading, MeasureChoice choice, ParseResult parsed)
    {
        (_choice, _parsed) = (choice, parsed);
        var asked = parsed.GetValue(choice.Measure)!;
        _isAll = asked == "all";
        _measures = _isAll
            ? [.. GraphMeasures.Usual(reading.Directed)]
            : [MeasureChoice.MeasureOf(asked, reading.Directed)];
        _options = choice.OptionsOf(parsed, _measures.Select(m => m.Settings), CountsHops(reading));
    }

    /// <summary>Works them out.</summary>
    public List<GraphRanking> Of(NamedGraph graph, Running running, int top, int? samples)
    {
        var (file, rankings) = (graph.File!, new List<GraphRanking>());
        TellWhatTakesLong(file, running);
        foreach (var measure in _measures)
        {
            try
            {
                RefuseUnlessCarried(file, measure, _options);
                var options = _choice.Settings.On(graph, _parsed, measure.Settings, _options);
                options = options with { Work = running.Work(measure.Name) };
                var ranking = GraphRanking.Of(graph.Graph, measure, options, graph.ById, top);
                options = options with { Work = running.Work($"{measure.Name} of random networks") };
                rankings.Add(
                    ranking with
                    {
                        Random = samples is { } n ? AgainstRandom.Of(graph.Graph, measure, options, n) : null,
                    }
                );
            }
            catch (Exception e) when (_isAll && e is MeasureRefusedException or NotConvergedException)
            {
                running.Warn($"kazcsto: without {measure.Name}: {e.Message}");
            }
        }

        return rankings;
    }

    /// <summary>Whether distances count hops if nothing is said.</summary>
    public static bool CountsHops(EdgeListOptions reading) => reading.Columns?.Any(HoldsNumbers) != true;

    private static bool HoldsNumbers(EdgeColumn column) => column is EdgeColumn.Strength or EdgeColumn.Length;

    private void TellWhatTakesLong(EdgeListFile file, Running running)
    {
        var longest = _measures.Where(m => m.IsFromEveryNode).Select(m => m.Name).ToList();
        if (_isAll && longest.Count > 0 && (double)file.Names.Count * file.Graph.ArcCount >= Long)
        {
            running.Tell(
                $"kazcsto: {string.Join(", ", longest)}: a search from each of {Counted.Grouped(file.Names.Count, "node")}, which takes long"
            );
        }
    }

    private static void RefuseUnlessCarried(EdgeListFile file, GraphMeasure measure, MeasureOptions options)
    {
        var reason = measure.LacksIn(file.Graph, options) switch
        {
            Needs.Lengths when file.Columns.Contains(EdgeColumn.Strength) =>
                "gives strengths, and a strength is not a length; make strong ties short with --length 1/strength, or count hops with --by hops",
            Needs.Lengths =>
                "gives no lengths; name their column with --columns source,target,length, or count hops with --by hops",
            Needs.Strengths =>
                $"gives no strengths, which {measure.Name} needs; name their column with --columns source,target,strength",
            Needs.NoDirection =>
                $"is read as directed, and {measure.Name} is for ties without direction; leave out --directed",
            Needs.Direction => $"is read as undirected; {measure.Name} needs --directed",
            _ => null,
        };
        if (reason is not null)
        {
            throw new MeasureRefusedException($"{file.Path} {reason}");
        }
    }
}
