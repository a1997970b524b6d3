using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>Applies the provisions of a day to one case.</summary>
internal sealed class Court
{
    private readonly Network _history;
    private readonly RulePlan _rules;
    private readonly Node _institution;
    private readonly bool _certain;
    private readonly DateOnly _end;
    private readonly Dictionary<(Condition, Node?, bool), Cell> _known = [];

    public Court(Network history, RulePlan rules, ConditionPlan plan, Node crisis, bool certain)
    {
        (_history, _rules, _institution, _certain) = (history, rules, plan.Institution, certain);
        Scene = CaseScene.Of(history, plan, crisis);
        Day = Scene.DayOf(Moment.Request);
        _end = EndOf(history, crisis, Day);
    }

    /// <summary>Where and when the case is looked at.</summary>
    public CaseScene Scene { get; }

    /// <summary>The day whose texts are applied.</summary>
    public DateOnly Day { get; }

    /// <summary>Each rule, applied or passed over.</summary>
    public IEnumerable<Ruling> Rulings() => _rules.Rules.Select(RulingOn);

    private Ruling RulingOn(Rule rule)
    {
        var text = TextInForce.On(_history, rule.Provision, Day);
        var bound = OnTheDay(_rules.Bound, rule);
        return WhyNot(text, bound) is { Length: > 0 } why
            ? new PassedOver
            {
                Rule = rule,
                Text = text,
                Why = why,
            }
            : Judged(rule, text, bound);
    }

    private string WhyNot(TextInForce text, Cell bound) =>
        Scene.Begin is null ? "nothing known says when it began"
        : text.Presence == Presence.No ? "not in force on that day"
        : _certain && text.Presence == Presence.Possibly ? "only possibly in force on that day"
        : !bound.IsAskable ? bound.Remark
        : bound.Answer == TruthValue.No ? $"{Scene.State?.Name} was not bound by it"
        : "";

    private ProvisionVerdict Judged(Rule rule, TextInForce text, Cell bound) =>
        new()
        {
            Rule = rule,
            Text = text,
            Bound = bound,
            Facts = [.. rule.Facts.Select(c => OnTheDay(c, rule))],
            Bars = [.. rule.Bars.Select(c => InTheCase(c, rule))],
            Decision = [.. rule.Decision.Select(c => InTheCase(c, rule))],
        };

    private Cell OnTheDay(Condition condition, Rule rule) => AnswerOf(condition, rule, false);

    private Cell InTheCase(Condition condition, Rule rule) => AnswerOf(condition, rule, true);

    private Cell AnswerOf(Condition condition, Rule rule, bool isOfWholeCase)
    {
        // Most conditions ask the same of every text.
        var text = condition.Needs.Contains(GivenNames.Provision) ? rule.Provision : null;
        if (!_known.TryGetValue((condition, text, isOfWholeCase), out var cell))
        {
            cell = _known[(condition, text, isOfWholeCase)] = Answered(condition, rule.Provision, isOfWholeCase);
        }

        return cell;
    }

    private Cell Answered(Condition condition, Node provision, bool isOfWholeCase)
    {
        var given = Scene.Given(_institution).Add(GivenNames.Provision, provision);
        if (Scene.FirstRequest is { } request)
        {
            given = given.Add(GivenNames.Request, request.Event);
        }

        var day = isOfWholeCase ? _end : Day;
        var cell = new Inquiry(_history, given, day, _certain).Answered(
            Scene.Case,
            Askable(condition, given),
            Scene.BasisOf(Moment.Request)
        );
        return isOfWholeCase ? new WholeCase(_history, _end, _certain).Answered(cell, given) : cell;
    }

    /// <summary>Where nothing was asked, a way that names the request finds nothing.</summary>
    private static Condition Askable(Condition condition, ImmutableDictionary<string, Node> given) =>
        given.ContainsKey(GivenNames.Request)
            ? condition
            : condition with
            {
                Yes = WithoutRequest(condition.Yes),
                No = WithoutRequest(condition.No),
            };

    private static ImmutableArray<Way> WithoutRequest(ImmutableArray<Way> ways) =>
        ways.RemoveAll(way =>
            way.Lines.SelectMany(line => line.Terms)
                .Any(term => term is { IsGiven: true, Variable: GivenNames.Request })
        );

    /// <summary>The last day of a case, or of what happened in it.</summary>
    private static DateOnly EndOf(Network history, Node crisis, DateOnly day)
    {
        var file = CaseFile.Of(history, crisis);
        return file
            .Events.Select(e => e.Date)
            .Append(history.PropertyOf(crisis, Meaning.Ended))
            .OfType<Property>()
            .Select(p => ImpreciseDate.TryParse(p.Value)!.Latest)
            .Append(day)
            .Max();
    }
}
