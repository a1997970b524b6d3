using KazCsto.Graphs;

namespace KazCsto.Evidence.Sampling;

/// <summary>One draw of how far each origin can be trusted and each text is right, and of everything that hangs on them.</summary>
/// <remarks>
/// An origin has one number from 0 to 1: a source of it can be trusted if that is below the source's reliability. So the more reliable of two sources of
/// one origin can be trusted whenever the other can. A fact holds if at least one witness for it is right and none against it is: the share of draws in
/// which it holds tends to its probability.
/// </remarks>
internal sealed class Drawn
{
    private readonly SeededRandom _random;
    private readonly double[] _origins;
    private readonly double[] _texts;

    public Drawn(Witnesses witnesses, SeededRandom random)
    {
        _random = random;
        _origins = Numbers(witnesses.OriginCount);
        _texts = Numbers(witnesses.TextCount);
    }

    /// <summary>Whether a fact holds. Each must be asked for once and in the same order in every draw.</summary>
    public bool Holds(Testimony about)
    {
        // Every number is drawn, needed or not, so that one fact does not shift the numbers of the next.
        var affirmed = AnyRight(about.For);
        return !AnyRight(about.Against) && affirmed;
    }

    /// <summary>Whether something has begun, or ended, by a day, if claims give several dates and each may be coarse.</summary>
    public bool HasCome(DateChoice choice)
    {
        var (pick, within) = (_random.Fraction(), _random.Fraction());
        return choice.HasCome(pick, within);
    }

    private bool AnyRight(Witness[] witnesses)
    {
        var any = false;
        foreach (var witness in witnesses)
        {
            var number = witness.Text < 0 ? _random.Fraction() : _texts[witness.Text];
            any |= _origins[witness.Origin] < witness.Reliability && number < witness.Credibility;
        }

        return any;
    }

    private double[] Numbers(int count)
    {
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = _random.Fraction();
        }

        return numbers;
    }
}
