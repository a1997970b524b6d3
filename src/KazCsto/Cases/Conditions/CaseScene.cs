using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Where and when a case is looked at: the state that it is about, the day it began, and the requests that were made.</summary>
internal sealed record CaseScene
{
    /// <summary>The case.</summary>
    public required Node Case { get; init; }

    /// <summary>The state that it is about, or null if the claims name none.</summary>
    public required Node? State { get; init; }

    /// <summary>What says so.</summary>
    public required ImmutableArray<Fact> StateBecause { get; init; }

    /// <summary>When it began, or null.</summary>
    public required Property? Begin { get; init; }

    /// <summary>When it was over, or null.</summary>
    public required Property? End { get; init; }

    /// <summary>The requests, by date.</summary>
    public required ImmutableArray<CaseAct> Requests { get; init; }

    /// <summary>What the institution, its organs and officers did about it, by date.</summary>
    public required ImmutableArray<CaseAct> Answers { get; init; }

    /// <summary>The first request that was made once the case had begun, or null.</summary>
    public CaseAct? FirstRequest => FirstSinceBegin(Requests);

    /// <summary>That request; if there was none, the first answer; or null.</summary>
    public CaseAct? Turn => FirstRequest ?? FirstSinceBegin(Answers);

    private CaseAct? FirstSinceBegin(ImmutableArray<CaseAct> acts) =>
        acts.FirstOrDefault(r => Begin is null || r.Day >= CaseFile.Day(Begin));

    /// <summary>The day of a moment.</summary>
    public DateOnly DayOf(Moment moment) =>
        moment != Moment.Request ? CaseFile.Day(Begin)
        : Turn is { } turn ? turn.Day
        : LastDay;

    // Where nobody asked or answered, what was said until the end counts.
    private DateOnly LastDay =>
        Begin is not null && End is not null ? ImpreciseDate.TryParse(End.Value)!.Latest : CaseFile.Day(Begin);

    /// <summary>What says which state and which day are looked at.</summary>
    public ImmutableArray<Fact> BasisOf(Moment moment)
    {
        ImmutableArray<Fact> dated =
            moment != Moment.Request ? []
            : Turn is { } turn ? turn.Because
            : End is null ? []
            : [End];
        return [.. StateBecause.Concat(Begin is null ? [] : [Begin]).Concat(dated).Distinct()];
    }

    /// <summary>The scene of a case.</summary>
    public static CaseScene Of(Network history, ConditionPlan plan, Node crisis)
    {
        var given = ImmutableDictionary<string, Node>
            .Empty.Add(GivenNames.Case, crisis)
            .Add(GivenNames.Institution, plan.Institution);
        var begin = history.PropertyOf(crisis, Meaning.Date);
        var subject = plan
            .Subject.Select(way =>
                new Matcher(history, CaseFile.Day(begin), certain: false)
                    .All(way, given)
                    .FirstOrDefault(m => m.Fit >= MatchState.Possibly)
            )
            .FirstOrDefault(m => m is not null);
        return new()
        {
            Case = crisis,
            State = subject?.Bound[GivenNames.State],
            StateBecause = [.. subject?.Facts ?? []],
            Begin = begin,
            End = history.PropertyOf(crisis, Meaning.Ended),
            Requests = CaseAct.Of(history, plan.Requests, GivenNames.Request, given),
            Answers = CaseAct.Of(history, plan.Answers, GivenNames.Answer, given),
        };
    }

    /// <summary>The names that questions about the case may use.</summary>
    public ImmutableDictionary<string, Node> Given(Node institution)
    {
        var given = ImmutableDictionary<string, Node>
            .Empty.Add(GivenNames.Case, Case)
            .Add(GivenNames.Institution, institution);
        return State is null ? given : given.Add(GivenNames.State, State);
    }
}
