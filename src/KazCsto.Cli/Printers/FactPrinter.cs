using KazCsto.Cli.Options;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints every claim about a node, and which value is in force and why where they disagree.</summary>
internal static class FactPrinter
{
    public static void Print(Inputs inputs, Node node, string format, TextWriter output)
    {
        var facts = inputs.Network.PropertiesOf(node).Concat<Fact>(inputs.Network.TiesOf(node)).ToList();
        if (format == "table")
        {
            PrintProse(inputs, node, facts, new Prose(output));
        }
        else
        {
            ClaimRows(inputs.Network, facts).Write(output, format);
        }
    }

    private static void PrintProse(Inputs inputs, Node node, List<Fact> facts, Prose prose)
    {
        var native = node.NativeName.Length > 0 ? $" ({node.NativeName})" : "";
        prose.Title(
            $"{node.Name}{native}, {node.Id}, {inputs.When}: {Counted.Of(facts.Sum(f => f.Claims.Length), "claim")}"
        );
        foreach (var group in facts.GroupBy(f => f is Property ? "Properties" : ((Tie)f).Kind.Name))
        {
            prose.Heading(group.Key);
            foreach (var fact in group)
            {
                PrintFact(inputs.Network, fact, prose);
            }
        }
    }

    private static void PrintFact(Network network, Fact fact, Prose prose)
    {
        prose.Line(fact.Told(network), $"probability {Numbers.Short(fact.Probability)}");
        foreach (var detail in fact.Details.Where(d => d.Readings.Length > 1))
        {
            var others = string.Join(
                ", ",
                detail.Readings.Skip(1).Select(r => $"{r.Told} ({Numbers.Short(r.Probability)})")
            );
            prose.Line(
                $"{detail.Name} {detail.InForce.Value} ({Numbers.Short(detail.InForce.Probability)}) is in force, {detail.Reason}; also claimed: {others}",
                indent: 2
            );
        }

        foreach (var claim in fact.Claims)
        {
            var caveat = claim.Caveat.Length > 0 ? $"{claim.Caveat}: " : "";
            prose.Line($"{claim.SaysOf(fact)}{caveat}{claim.Note}", $"{claim.Citation} {claim.Row}", indent: 2);
        }
    }

    private static Table ClaimRows(Network network, List<Fact> facts)
    {
        var table = new Table(
            "about",
            "sentence",
            "standing",
            "caveat",
            "possibly",
            "probability",
            "says",
            "since",
            "until",
            "stance",
            "basis",
            "said_by",
            "source",
            "locator",
            "grade",
            "row",
            "note"
        );
        foreach (var fact in facts)
        {
            foreach (var claim in fact.Claims)
            {
                table.Add(
                    fact.Id,
                    fact.Sentence,
                    FileWords.Of(fact.Standing),
                    fact.Doubt(),
                    network.IsOnlyPossible(fact),
                    fact.Probability,
                    string.Join("; ", claim.Says.Values),
                    claim.Period.Since?.Text,
                    claim.Period.Until?.Text,
                    FileWords.Of(claim.Stance),
                    FileWords.Of(claim.Basis),
                    claim.SaidBy?.Id,
                    claim.Source.Id,
                    claim.Locator,
                    claim.Grade,
                    claim.Row.ToString(),
                    claim.Note
                );
            }
        }

        return table;
    }
}
