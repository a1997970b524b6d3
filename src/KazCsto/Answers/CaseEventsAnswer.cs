using KazCsto.Cases.Files;

namespace KazCsto.Answers;

/// <summary>What was asked and answered in the cases that a state was part of on a day.</summary>
internal static class CaseEventsAnswer
{
    private static readonly string[] Forms = ["request", "decision", "statement", "vote"];
    private static readonly string[] Parties = ["made", "addressed-to"];
    private static readonly string[] Telling = ["ground", "reason", "content"];

    public static IEnumerable<Block> Of(Scope scope, Node state) =>
        scope
            .Network.OutEdges(state)
            .Where(t => t.Kind.Name == "involved-in" && t.Role == "scene" && t.Standing != Standing.Denied)
            .Select(t => CaseFile.Of(scope.History, t.To))
            .Select(file => new Part(
                $"What was asked and answered: {file.Case.Name}",
                [
                    .. file
                        .Events.Where(e => Forms.Contains(e.Form) && e.Date is not null)
                        .Select(e => LineOf(e, scope.History)),
                ]
            ));

    private static Line LineOf(CaseEvent happening, Network history) =>
        new(new Statement($"{happening.Event.Name}: {happening.Date!.Valued(history)}", [happening.Date!]))
        {
            Under = Line.All(
                happening
                    .Ties.Where(t => Parties.Contains(t.Kind.Name))
                    .Concat<Fact>(happening.Properties.Where(p => Telling.Contains(p.Kind.Name)))
                    .Where(f => f.Standing == Standing.InForce),
                history
            ),
        };
}
