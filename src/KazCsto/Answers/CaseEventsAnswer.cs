using KazCsto.Cases.Files;

namespace KazCsto.Answers;

/// <summary>What was asked and answered in the cases that a state was part of on a day.</summary>
internal static class CaseEventsAnswer
{
    private static readonly ValueMeaning?[] Forms =
    [
        Meaning.Request,
        Meaning.Decision,
        Meaning.Statement,
        Meaning.Vote,
    ];

    public static IEnumerable<Block> Of(Scope scope, Node state) =>
        scope
            .Network.OutEdges(state)
            .Where(t => t.Is(Meaning.InvolvedIn) && t.RoleMeans == Meaning.Scene && t.Standing != Standing.Denied)
            .Select(t => CaseFile.Of(scope.History, t.To))
            .Select(file => new Part(
                $"What was asked and answered: {file.Case.Name}",
                [
                    .. file
                        .Events.Where(e => Forms.Contains(e.Event.ValueOf(Meaning.Form)) && e.Date is not null)
                        .Select(e => LineOf(e, scope.History)),
                ]
            ));

    private static Line LineOf(CaseEvent happening, Network history) =>
        new(new Statement($"{happening.Event.Name}: {happening.Date!.Valued(history)}", [happening.Date!]))
        {
            Under = Line.All(
                happening
                    .Ties.Where(t => t.Is(Meaning.Made, Meaning.AddressedTo))
                    .Concat<Fact>(
                        happening.Properties.Where(p => p.Is(Meaning.Ground, Meaning.Reason, Meaning.Content))
                    )
                    .Where(f => f.Standing == Standing.InForce),
                history
            ),
        };
}
