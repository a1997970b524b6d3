using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>What happened in a case from the first request on, and who could have stopped it at each point.</summary>
internal static class CaseClock
{
    private static readonly TieMeaning[] Doings = [Meaning.Approved, Meaning.Blocked];
    private static readonly TieMeaning[] Parts = [Meaning.AddressedTo, Meaning.TookPart, .. Doings];

    /// <summary>The steps by date; none if nothing was asked.</summary>
    public static ImmutableArray<ClockStep> Of(
        Network history,
        RulePlan rules,
        Node institution,
        CaseScene scene,
        bool certain
    )
    {
        if (scene.FirstRequest is not { } request || history.PropertyOf(request.Event, Meaning.Date) is not { } asked)
        {
            return [];
        }

        var start = DateOf(asked);
        var given = scene.Given(institution).Add(GivenNames.Request, request.Event);
        return
        [
            .. CaseFile
                .Of(history, scene.Case)
                .Events.Where(e =>
                    e.Date is { } date && rules.Forms.Contains(e.Form) && DateOf(date).Earliest >= start.Earliest
                )
                .Select(StepOf),
        ];

        ClockStep StepOf(CaseEvent at)
        {
            var ended = history.PropertyOf(at.Event, Meaning.Ended);
            return new()
            {
                Event = at.Event,
                Date = at.Date!,
                Ended = ended,
                Days = DaysBetween(start, DateOf(at.Date!)),
                DaysToEnd = DaysBetween(start, DateOf(ended ?? at.Date!)),
                Ties = TiesOf(history, at),
                Stops =
                [
                    .. rules
                        .Stops.Where(stop => stop.At.Contains(at.Form))
                        .Select(stop => FoundAt(stop, at))
                        .Where(found => !found.Who.IsEmpty),
                ],
            };
        }

        CouldStop FoundAt(StoppingPoint stop, CaseEvent at)
        {
            var matches = new Matcher(history, CaseFile.Day(at.Date), certain)
                .All(stop.Ways, given.Add(GivenNames.Event, at.Event))
                .Where(m => m.Fit >= MatchState.Possibly)
                .ToList();
            return new(
                stop.Label,
                [.. matches.Select(m => m.Bound[stop.Who]).Distinct().Order()],
                [.. matches.SelectMany(m => m.Facts).Distinct()]
            );
        }
    }

    private static ImpreciseDate DateOf(Property date) => ImpreciseDate.TryParse(date.Value)!;

    private static (int, int) DaysBetween(ImpreciseDate start, ImpreciseDate date) =>
        (
            Math.Max(0, date.Earliest.DayNumber - start.Latest.DayNumber),
            date.Latest.DayNumber - start.Earliest.DayNumber
        );

    /// <summary>Who made it, to whom it went, who took part, approved it or held it up; and what its makers did on that day about a force.</summary>
    private static ImmutableArray<Tie> TiesOf(Network history, CaseEvent happening)
    {
        var made = happening.Ties.Where(t => t.Is(Meaning.Made)).ToList();
        var onThatDay = made.SelectMany(t => history.OutEdges(t.From))
            .Where(t => t.Is(Doings) && t.To.Is(Meaning.Force) && t.Period.Since?.Text == happening.Date!.Value);
        return
        [
            .. made.Concat(happening.Ties.Where(t => t.Is(Parts)))
                .Concat(onThatDay)
                .Where(t => t.Standing == Standing.InForce)
                .Distinct(),
        ];
    }
}
