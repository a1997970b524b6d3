namespace KazCsto.Cases.Qca;

/// <summary>What theory expects: values of conditions, alone or together, that help to bring the outcome about.</summary>
/// <param name="alone">What is expected of one condition each; one of several values may have more than one.</param>
/// <param name="together">What is expected of conditions together.</param>
internal sealed class Expectations(ImmutableArray<Term> alone, ImmutableArray<Term> together)
{
    /// <summary>The expectations of an analysis.</summary>
    /// <exception cref="ArgumentException">One is about something else, or both sides of a set are expected.</exception>
    public static Expectations Of(QcaOptions options, PropertySpace space)
    {
        var sets = options.Expectations.Where(e => e.Value is null).GroupBy(e => e.Set);
        if (sets.FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"'{twice.Key}' is expected twice");
        }

        return new(
            [.. options.Expectations.Select(e => space.TermOf([e]))],
            [.. options.ExpectedTogether.Select(literals => space.TermOf(literals))]
        );
    }

    /// <summary>The conditions of a term that have a value of which another, and not this one, is expected.</summary>
    public int ContradictedBy(Term term)
    {
        var (expected, met) = (0, 0);
        foreach (var expectation in alone)
        {
            expected |= expectation.Literals & term.Literals;
            met |= term.LiesWithin(expectation) ? expectation.Literals : 0;
        }

        return expected & ~met;
    }

    /// <summary>The conditions that are together as expected in a row.</summary>
    public int MetTogetherIn(int row)
    {
        var met = 0;
        foreach (var expectation in together)
        {
            met |= expectation.Covers(row) ? expectation.Literals : 0;
        }

        return met;
    }
}
