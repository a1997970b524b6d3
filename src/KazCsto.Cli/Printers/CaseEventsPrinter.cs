using KazCsto.Cases.Files;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what was asked and answered in the cases that a state was part of on a day.</summary>
internal static class CaseEventsPrinter
{
    private static readonly Meaning<string>?[] Forms =
    [
        Meaning.Request,
        Meaning.Decision,
        Meaning.Statement,
        Meaning.Vote,
    ];

    public static void Print(Inputs inputs, Node state, Prose prose)
    {
        var cases = inputs
            .Network.OutEdges(state)
            .Where(t => t.Is(Meaning.InvolvedIn) && t.RoleMeans == Meaning.Scene && t.Standing != Standing.Denied);
        foreach (var file in cases.Select(t => CaseFile.Of(inputs.History, t.To)))
        {
            prose.Heading($"What was asked and answered: {file.Case.Name}");
            foreach (
                var happening in file.Events.Where(e =>
                    Forms.Contains(e.Event.ValueOf(Meaning.Form)) && e.Date is not null
                )
            )
            {
                PrintEvent(inputs.History, happening, prose);
            }
        }
    }

    private static void PrintEvent(Network history, CaseEvent happening, Prose prose)
    {
        prose.Line($"{happening.Event.Name}: {happening.Date!.Valued(history)}", happening.Date!.Cited());
        foreach (
            var tie in happening.Ties.Where(t =>
                t.Is(Meaning.Made, Meaning.AddressedTo) && t.Standing == Standing.InForce
            )
        )
        {
            prose.Line(tie.Told(history), tie.Cited(), indent: 2);
        }

        foreach (
            var said in happening.Properties.Where(p =>
                p.Is(Meaning.Ground, Meaning.Reason, Meaning.Content) && p.Standing == Standing.InForce
            )
        )
        {
            prose.Line(said.Stated(history), said.Cited(), indent: 2);
        }
    }
}
