using KazCsto.Cases.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>What the weighing of hypotheses says, line by line, each with the facts behind it.</summary>
internal static class HypothesisStatements
{
    /// <summary>What a test does to a hypothesis: the item, its answer and what was expected.</summary>
    /// <param name="result">The result.</param>
    /// <param name="weighing">The weighing that has it.</param>
    public static Statement Told(this TestResult result, HypothesisWeighing weighing)
    {
        var cell = result.Evidence.Cell;
        var value = cell.Value.Length > 0 ? $" ({cell.Value})" : "";
        var remark = cell.Remark.Length > 0 ? $", {cell.Remark}" : "";
        var expected = result.Prediction.IsYes ? "yes" : "no";
        var mark = weighing.PairsToldApart(result.Evidence) == 0 ? ", as all expect" : "";
        return Statement.OfAll(
            $"{result.Evidence.Label}: {cell.Answer.Told()}{value}{remark}; expected {expected}{mark}, {result.Prediction.Kind.Told()}",
            cell.Cited,
            weighing.History
        );
    }

    /// <summary>What another case says of the cause that a hypothesis names.</summary>
    public static Statement Told(this CaseElsewhere elsewhere, Network history)
    {
        var beyond = elsewhere.Case.IsInArticle ? "" : " (beyond the article)";
        var ended = $"it ended with {elsewhere.Case.Outcome!.Value}";
        var (was, too) = (elsewhere.IsOnlyPossible ? "was possibly" : "was", elsewhere.Reached ? "as well" : "too");
        var said = elsewhere.IsPresent switch
        {
            null => $"whether the cause was there is contested; {ended}",
            true => $"the cause {was} there {too}, and {ended}",
            false => $"the cause {was} not there, and {ended}",
        };
        return Statement.OfAll($"{elsewhere.Case.Case.Name}{beyond}: {said}", elsewhere.Cited, history);
    }

    /// <summary>How the order came about and what it can carry, in plain sentences.</summary>
    public static IEnumerable<Statement> Order(this HypothesisWeighing weighing)
    {
        if (weighing.First.FirstOrDefault() is { } first)
        {
            yield return Plain(
                $"Least contradicted: {Names(weighing.First)}; {Counted.Of(first.Inconsistencies, "test")} against. This order treats the explanations as rivals: it counts what contradicts them, not what supports them, so one of which few tests speak stands high"
            );
        }

        var count = weighing.OfMainSource.Count();
        if (count > 1)
        {
            yield return Plain(
                $"{weighing.MainSource!.CitedAs} holds {count} of the {weighing.Assessments.Length} together, as reasons that add up. For that reading, look at what supports each and at the sets that explain together"
            );
        }

        foreach (var statement in Together(weighing))
        {
            yield return statement;
        }
    }

    /// <summary>Which source or claim alone decides the order, or a verdict.</summary>
    /// <param name="weighing">The weighing.</param>
    /// <param name="only">The hypothesis that is looked at, or null for all.</param>
    public static IEnumerable<Statement> Decided(this HypothesisWeighing weighing, Hypothesis? only = null)
    {
        var first = weighing.Deciders.Where(d => !d.First.IsEmpty).ToList();
        if (first.Count == 0)
        {
            yield return Plain("No single source and no single claim decides which explanation is least contradicted");
        }

        foreach (var decider in weighing.Deciders.Where(d => only is null || d.Touches(only)))
        {
            var order = decider.First.IsEmpty
                ? []
                : new[] { $"least contradicted would be {string.Join(", ", decider.First.Select(h => h.Label))}" };
            var verdicts = decider.Verdicts.Select(v => $"{v.Hypothesis.Label} would be {v.Verdict.Told()}");
            yield return Plain(
                $"Without {decider.Named(weighing.History)}: {string.Join("; ", order.Concat(verdicts))}"
            );
        }
    }

    /// <summary>What is left out: the claim, or the source and how many others share its origin.</summary>
    public static string Named(this DecidingEvidence decider, Network history) =>
        decider switch
        {
            { Claim: { } claim } =>
                $"the claim “{history.Facts.First(f => f.Id == claim.Subject.Id).Sentence}” of {claim.Citation}",
            { Sources: [var only] } => $"the source {only.CitedAs}",
            { Sources: [var one, .. var others] } =>
                $"the source {one.CitedAs} and {Counted.Of(others.Length, "other")} of the same origin",
            _ => "",
        };

    private static IEnumerable<Statement> Together(HypothesisWeighing weighing)
    {
        if (weighing.CoveringSets is [{ IsEmpty: false } smallest, ..])
        {
            yield return Plain(
                $"Together: no fewer than {Counted.Of(smallest.Length, "explanation")} are needed to expect every trace that any of them expects (answers, but not the causes themselves); {Counted.Of(weighing.CoveringSets.Length, "set")} of that size can do so"
            );
        }

        foreach (var item in weighing.Unexpected)
        {
            yield return Statement.OfAll(
                $"Expected by none: {item.Label}: {item.Cell.Answer.Told()}",
                item.Cell.Cited,
                weighing.History
            );
        }
    }

    private static string Names(IEnumerable<Assessment> assessments) =>
        string.Join(", ", assessments.Select(a => $"{a.Hypothesis.Label} (on {Counted.Of(a.Answered, "test")})"));

    private static Statement Plain(string text) => new(text, []);
}
