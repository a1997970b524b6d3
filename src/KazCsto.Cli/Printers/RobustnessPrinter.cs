using System.Globalization;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Robustness.Errors;
using KazCsto.Evidence.Specifications;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what the top of a ranking rests on, for a reader.</summary>
internal sealed class RobustnessPrinter(Inputs inputs, Ranking ranking, string kind, int top)
{
    private const int MostSets = 5;
    private const int MostLeftOut = 12;
    private const int MostOthers = 4;

    private string Place => top == 1 ? "first place" : $"top {top}";

    public void Print(TopRobustness robustness, TextWriter output)
    {
        var found = robustness.Fewest;
        var prose = new Prose(output);
        prose.Title(
            $"{ranking.Measure.Name}: {Names(found.Top.Order())} {(top == 1 ? "first" : $"in the top {top}")}, {inputs.When}"
        );
        prose.Line(
            $"Projection {ranking.Projection.Rule.Name}, nodes of the kind {kind}; {ranking.Convention}",
            indent: 0
        );
        prose.Heading("How many claims would have to be wrong");
        prose.Line(NumberOf(found), indent: 0);
        foreach (var (set, number) in found.Sets.Take(MostSets).Select((set, i) => (set, i + 1)))
        {
            prose.Line($"{number}. Then {Names(set.Top)}:", indent: 1);
            PrintFacts(prose, inputs.Network, set.Facts);
        }

        if (found.SetCount > MostSets)
        {
            prose.Line($"and {Counted.Of(found.SetCount - MostSets, "other set")} of as many claims", indent: 1);
        }

        foreach (var part in robustness.LeftOut)
        {
            Print(prose, part);
        }

        PrintErrors(prose, robustness, output);
        PrintCurve(prose, robustness.Curve);
    }

    private void PrintErrors(Prose prose, TopRobustness robustness, TextWriter output)
    {
        prose.Heading("If the network was not seen whole, or seen wrongly");
        prose.Line(
            $"How often the {Place} is the same, and the mean tau-b of the order, if a share of the network as it stands is wrong at random; {ErrorModels.StandardSamples} samples each, seed {robustness.Seed}.",
            indent: 0
        );
        var table = new Table(["wrong", .. ErrorModels.Shares.Select(s => $"{100 * s:0} %")]);
        foreach (var error in robustness.Errors.GroupBy(e => e.Error))
        {
            table.Add([Words(error.Key), .. error.Select(ToldOf)]);
        }

        table.Write(output, "table");
    }

    private static string Words(NetworkError error) =>
        error switch
        {
            NetworkError.ArcsSeenWrongly => "arcs that were seen are not there",
            NetworkError.ArcsUnseen => "arcs were not seen",
            _ => "nodes do not belong, others than the top",
        };

    private static string ToldOf(UnderError error) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * error.SameTop:0} ± {100 * error.StandardError:0} %, tau {error.Tau:0.00}"
        );

    private static void PrintCurve(Prose prose, SpecificationCurve curve)
    {
        prose.Heading("Whatever one chooses?");
        prose.Line($"{Names(curve.First)} {curve.Told}, and {curve.ToldOfLevels}.", indent: 0);
        foreach (var (node, times) in curve.Others.Take(MostOthers))
        {
            prose.Line($"{node.Name} is first under {times}");
        }
    }

    /// <summary>Prints what is taken to be wrong: each fact, and under it all claims that affirm it.</summary>
    public static void PrintFacts(Prose prose, Network network, IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            prose.Line($"not: {fact.Told(network)}", indent: 2);
            foreach (var claim in fact.Carrying.Where(c => c.Stance == Stance.Affirms))
            {
                prose.Line($"{claim.Citation}  {claim.Row}", claim.Note, indent: 3);
            }
        }
    }

    private string NumberOf(FewestClaimsFound found) =>
        found switch
        {
            { AtMost: null } => $"No claims, however many: the {Place} is the same whatever is wrong.",
            { IsExact: true, AtMost: 1 } => found.SetCount == 1
                ? $"One. The {Place} is another if this claim is wrong."
                : $"One. The {Place} is another if any one of {found.SetCount} claims is wrong.",
            { IsExact: true } =>
                $"{found.AtMost}: no set of fewer claims changes the {Place}, and {Counted.Of(found.SetCount, "set")} of {found.AtMost} {(found.SetCount == 1 ? "does" : "do")}.",
            _ =>
                $"Between {found.AtLeast} and {found.AtMost}: no set of fewer than {found.AtLeast} claims changes the {Place}, all were tried; the smallest that was found has {found.AtMost}.",
        };

    private static void Print(Prose prose, LeftOutOfKind part)
    {
        prose.Heading($"Without one {part.Kind}");
        prose.Line(
            part.Changing.IsEmpty
                ? $"Each of {part.Tried} was left out: the top stays the same."
                : $"Each of {part.Tried} was left out, and what is left weighed anew; {part.Changing.Length} {(part.Changing.Length == 1 ? "changes" : "change")} the top:",
            indent: 0
        );
        foreach (var one in part.Changing.Take(MostLeftOut))
        {
            var about = one.Claim is { } claim ? $"{claim.Row}  {claim.Note}" : "";
            prose.Line($"without {one.Name}: {Names(one.Top)}", about);
        }

        if (part.Changing.Length > MostLeftOut)
        {
            prose.Line($"and {part.Changing.Length - MostLeftOut} others");
        }
    }

    private static string Names(IEnumerable<Node> nodes)
    {
        var names = nodes.Select(n => n.Name).ToList();
        return names.Count switch
        {
            0 => "nobody is",
            1 => $"{names[0]} is",
            _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]} are",
        };
    }
}
