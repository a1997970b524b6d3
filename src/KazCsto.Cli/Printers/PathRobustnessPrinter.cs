using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence.Robustness;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what the paths from one node to another rest on.</summary>
internal sealed class PathRobustnessPrinter(
    Inputs inputs,
    (Node From, Node To) ends,
    ProjectionRule? rule,
    int? maxHops
)
{
    public string Title => $"From {ends.From.Name} to {ends.To.Name}, {inputs.When}";

    public void Print(
        PathClaimsFound found,
        ImmutableArray<Source> carrying,
        int tried,
        string format,
        TextWriter output
    )
    {
        if (format == "table")
        {
            PrintProse(found, carrying, tried, new Prose(output));
        }
        else
        {
            Rows(found, carrying).Write(output, format);
        }
    }

    private void PrintProse(PathClaimsFound found, ImmutableArray<Source> carrying, int tried, Prose prose)
    {
        prose.Title(Title);
        prose.Line(Convention, indent: 0);
        prose.Heading("How many claims would have to be wrong for no path to remain");
        prose.Line(NumberOf(found), indent: 0);
        foreach (var (set, number) in found.Sets.Select((set, i) => (set, i + 1)))
        {
            prose.Line(
                $"{number}. No path remains if {(found.AtMost == 1 ? "this claim is" : "all these claims are")} wrong:",
                indent: 1
            );
            RobustnessPrinter.PrintFacts(prose, inputs.Network, set);
        }

        prose.Heading("Without one source");
        prose.Line(
            carrying.IsEmpty
                ? $"Each of {tried} was left out, and what is left weighed anew: a path always remains."
                : $"Each of {tried} was left out, and what is left weighed anew; without {(carrying.Length == 1 ? "this one" : "any one of these")} no path remains:",
            indent: 0
        );
        foreach (var source in carrying)
        {
            prose.Line(source.CitedAs, $"{source.Id}, reliability {source.Reliability}");
        }
    }

    private string Convention
    {
        get
        {
            var paths = rule is null
                ? "Paths over ties in force, taken either way"
                : $"Paths along the projection {rule.Name}";
            return maxHops is { } hops ? $"{paths}, of at most {Counted.Of(hops, "hop")}" : paths;
        }
    }

    private static string NumberOf(PathClaimsFound found)
    {
        if (!found.IsExact)
        {
            return $"Between {found.AtLeast} and {found.AtMost}: with fewer than {found.AtLeast} wrong a path remains, that is proved; the smallest set that was found without a path has {found.AtMost}.";
        }

        var number = found.Sets.Length;
        var sets =
            found.HasMoreSets ? $"at least {Counted.Of(number, "set")}"
            : number == 1 ? "one set"
            : $"{number} sets";
        var leave = number == 1 ? "leaves" : "leave";
        return found.AtMost == 1
            ? $"One: {sets} of a single claim {leave} no path."
            : $"{found.AtMost}: with fewer wrong a path remains, and {sets} of {found.AtMost} {leave} none.";
    }

    private static Table Rows(PathClaimsFound found, ImmutableArray<Source> carrying)
    {
        var table = new Table(
            "test",
            "set",
            "without",
            "sentence",
            "source",
            "locator",
            "grade",
            "row",
            "note",
            "claims_at_least",
            "claims_at_most"
        );
        var facts = found.Sets.SelectMany((set, i) => set.Select(fact => (Set: i + 1, Fact: fact)));
        foreach (var (set, fact) in facts)
        {
            foreach (var claim in fact.Carrying.Where(c => c.Stance == Stance.Affirms))
            {
                table.Add(
                    "fewest-claims",
                    set,
                    fact.Id,
                    fact.Sentence,
                    claim.Source.Id,
                    claim.Locator,
                    claim.Grade,
                    claim.Row.ToString(),
                    claim.Note,
                    found.AtLeast,
                    found.AtMost
                );
            }
        }

        foreach (var source in carrying)
        {
            table.Add("without-source", null, source.Id, null, source.Id, null, null, null, null, null, null);
        }

        return table;
    }
}
