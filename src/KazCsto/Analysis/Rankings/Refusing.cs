namespace KazCsto.Analysis.Rankings;

/// <summary>Tells what a measure cannot do as a refusal, which is the asker's business and no fault of the program.</summary>
internal static class Refusing
{
    /// <exception cref="MeasureRefusedException">The measure cannot be taken of this graph or with these options.</exception>
    internal static Scores Impossible(Func<Scores> measure)
    {
        try
        {
            return measure();
        }
        catch (ArgumentException e)
        {
            throw new MeasureRefusedException(e.Message);
        }
    }
}
