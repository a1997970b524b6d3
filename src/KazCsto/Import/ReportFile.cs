using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/report.yaml</c>.</summary>
internal static class ReportFile
{
    internal const string Name = "graph/report.yaml";

    /// <summary>Reads the plan of the report of a data folder.</summary>
    /// <exception cref="ImportException">Anything in it is wrong; it holds every problem.</exception>
    public static ReportPlan Load(Dataset dataset)
    {
        var problems = new Problems();
        var text = Yaml.Read(dataset.Files, Name, TextOf, problems);
        var plan = text is null ? null : new PlanReader(dataset, problems).PlanOf(text);
        return problems.Checked(plan);
    }

    private sealed class PlanReader(Dataset dataset, Problems problems)
    {
        private readonly Network _network = dataset.Network;

        public ReportPlan PlanOf(ReportText text) =>
            new()
            {
                Title = text.Title,
                Subtitle = text.Subtitle,
                Case = text.Case.Length > 0 ? NodeOf(text.Case) : null,
                State = text.State.Length > 0 ? NodeOf(text.State) : null,
                Obligations = text.Obligations.ConvertAll(o => (NodeOf(o.State), DayOf(o.Date))),
                RankedKinds = text.Rankings.Kinds.ConvertAll(KindOf),
                Measures = text.Rankings.Measures.ToDictionary(m => m.Key, m => ProjectionOf(m.Value)),
                Paths = text.Paths.ConvertAll(p => (NodeOf(p.From), NodeOf(p.To))),
                Chains = text.Chains.ConvertAll(c => (NodeOf(c.From), NodeOf(c.To), ProjectionOf(c.Along))),
                Changes = text.Changes is { } days ? (DayOf(days.From), DayOf(days.To)) : null,
                Timelines = text.Timelines is { } timelines ? TimelinesOf(timelines) : null,
                Scenarios = text.Scenarios.ConvertAll(ScenarioOf),
                Explains = text.Explains.Length > 0 ? text.Explains : null,
            };

        private Node NodeOf(string id)
        {
            if (_network.Find(id) is { } node)
            {
                return node;
            }

            problems.Add(Name, Nearest.Unknown(id, "a node", _network.Nodes.Select(n => n.Id)));
            return _network.Nodes[0];
        }

        private string KindOf(string name)
        {
            var kinds = _network.Schema.Nodes.Keys;
            if (!kinds.Contains(name))
            {
                problems.Add(Name, Nearest.Unknown(name, "a kind of node", kinds));
            }

            return name;
        }

        private ProjectionRule ProjectionOf(string name)
        {
            var all = dataset.Projections.All;
            if (!all.TryGetValue(name, out var rule))
            {
                problems.Add(Name, Nearest.Unknown(name, "a projection", all.Keys));
            }

            return rule ?? all.Values.First();
        }

        private TimelinePlan TimelinesOf(TimelineText text)
        {
            var (from, until) = (DayOf(text.From), DayOf(text.Until));
            if (from >= until)
            {
                problems.Add(Name, $"timelines from {text.From} until {text.Until} have no day");
            }

            return new(
                from,
                until,
                KindOf(text.Kind),
                text.Measures.ToDictionary(m => m.Key, m => ProjectionOf(m.Value))
            );
        }

        private string ScenarioOf(string name)
        {
            var known = ScenarioFile.NamesIn(dataset.Files);
            if (!known.Contains(name))
            {
                problems.Add(Name, Nearest.Unknown(name, $"a scenario of {ScenarioFile.Folder}", known));
            }

            return name;
        }

        private DateOnly DayOf(string text)
        {
            if (ImpreciseDate.TryParse(text) is { IsExact: true } date)
            {
                return date.Earliest;
            }

            problems.Add(Name, $"'{text}' is not a day; expected one such as 2022-01-09");
            return default;
        }
    }

    private static ReportText TextOf(YamlEntry file) =>
        new(
            file.Text("title"),
            file.Text("subtitle"),
            file.Text("case", ""),
            file.Text("state", ""),
            file.Entries("obligations", e => (e.Text("state"), e.Text("date"))),
            file.Entry("rankings", e => (e.Texts("kinds"), e.TextsByName("measures"))),
            file.Entries("paths", e => (e.Text("from"), e.Text("to"))),
            file.Entries("chains", e => (e.Text("from"), e.Text("to"), e.Text("along"))),
            file.EntryOrNothing("changes", e => new DaysText(e.Text("from"), e.Text("to"))),
            file.EntryOrNothing(
                "timelines",
                e => new TimelineText(e.Text("from"), e.Text("until"), e.Text("kind"), e.TextsByName("measures"))
            ),
            file.Texts("scenarios", isRequired: false),
            file.Text("explains", "")
        );

    private sealed record ReportText(
        string Title,
        string Subtitle,
        string Case,
        string State,
        List<(string State, string Date)> Obligations,
        (List<string> Kinds, Dictionary<string, string> Measures) Rankings,
        List<(string From, string To)> Paths,
        List<(string From, string To, string Along)> Chains,
        DaysText? Changes,
        TimelineText? Timelines,
        List<string> Scenarios,
        string Explains
    );

    private sealed record DaysText(string From, string To);

    private sealed record TimelineText(string From, string Until, string Kind, Dictionary<string, string> Measures);
}
