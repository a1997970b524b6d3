using KazCsto.Graphs;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Import.Hypotheses;

/// <summary>Reads one item of evidence.</summary>
internal sealed class TestReader(Dataset dataset, ConditionPlan conditions, IReadOnlyList<Hypothesis> hypotheses)
{
    private const string End = "end";

    private static readonly Dictionary<string, TestKind> Kinds = new(StringComparer.Ordinal)
    {
        ["straw"] = TestKind.Straw,
        ["hoop"] = TestKind.Hoop,
        ["smoking-gun"] = TestKind.SmokingGun,
        ["doubly-decisive"] = TestKind.DoublyDecisive,
    };

    private readonly ConditionReader _reader = new(dataset, GivenNames.OfCases);

    /// <summary>One entry of the list.</summary>
    public EvidenceTest TestOf(string name, YamlEntry entry) =>
        new()
        {
            Name = name,
            Question = QuestionOf(name, entry)!,
            Day = DayOf(entry),
            IsAtEnd = entry.Text("day", "") == End,
            Why = entry.Text("why"),
            Expects = ExpectedIn(entry),
        };

    private Condition? QuestionOf(string name, YamlEntry entry)
    {
        if (entry.Has("condition"))
        {
            return HypothesisReader.Named(conditions, entry.Text("condition"), entry);
        }

        if (entry.Has("cause-of"))
        {
            return CauseOf(entry.Text("cause-of"), entry);
        }

        var question = _reader.ConditionOf(name, entry);
        foreach (var way in question.Yes.Concat(question.No))
        {
            SaidValues.RefuseUnsaid(dataset.Network, way, entry, "yes or no");
        }

        return question;
    }

    private Condition? CauseOf(string name, YamlEntry entry)
    {
        if (Find(name, entry) is not { } hypothesis)
        {
            return null;
        }

        if (hypothesis.Cause is null)
        {
            entry.Refuse($"'{name}' has neither 'condition' nor 'cause' in {HypothesisReader.File}");
        }

        return hypothesis.Cause?.Condition;
    }

    private Hypothesis? Find(string name, YamlEntry entry)
    {
        var found = hypotheses.FirstOrDefault(h => h.Name == name);
        if (found is null)
        {
            entry.Refuse(
                Nearest.Unknown(name, $"a hypothesis of {HypothesisReader.File}", hypotheses.Select(h => h.Name))
            );
        }

        return found;
    }

    private static DateOnly? DayOf(YamlEntry entry)
    {
        var text = entry.Text("day", "");
        if (text.Length > 0 && entry.Has("at"))
        {
            entry.Refuse("'day' and 'at' both say when it is asked; expected one of them");
        }

        if (text is "" or End)
        {
            return null;
        }

        if (ImpreciseDate.TryParse(text) is { IsExact: true } date)
        {
            return date.Earliest;
        }

        entry.Refuse($"'{text}' is not a day; expected one such as 2022-01-09, or end");
        return null;
    }

    private ImmutableSortedDictionary<string, Prediction> ExpectedIn(YamlEntry entry)
    {
        var stated = entry.Entries("expects", (name, e) => (e, Prediction: PredictionOf(e)));
        if (stated.Count == 0)
        {
            entry.Refuse("no hypothesis expects anything of this test");
        }

        var expected = new SortedDictionary<string, Prediction>(StringComparer.Ordinal);
        if (stated.Remove(HypothesisReader.All, out var common))
        {
            foreach (var hypothesis in hypotheses)
            {
                expected[hypothesis.Name] = common.Prediction;
            }
        }

        foreach (var (name, (at, prediction)) in stated)
        {
            if (Find(name, at) is not null)
            {
                expected[name] = prediction;
            }
        }

        return expected.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static Prediction PredictionOf(YamlEntry entry)
    {
        var (answer, kind) = (entry.Text("answer"), entry.Text("test"));
        if (answer is not ("yes" or "no"))
        {
            entry.Refuse($"'{answer}' cannot be expected; expected yes or no");
        }

        if (!Kinds.TryGetValue(kind, out var test))
        {
            entry.Refuse($"'{kind}' is no kind of test{Nearest.Hint(kind, Kinds.Keys)}");
        }

        return new(answer == "yes", test);
    }
}
