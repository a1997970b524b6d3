namespace KazCsto.Graphs.Brandes;

/// <summary>Sums that several threads made, each of its own stripe of the sources.</summary>
internal static class StripeSums
{
    /// <summary>All stripes added up, in their order.</summary>
    internal static double[] Total(double[][] stripes, int count)
    {
        var total = new double[count];
        foreach (var stripe in stripes)
        {
            for (var i = 0; i < count; i++)
            {
                total[i] += stripe[i];
            }
        }

        return total;
    }
}
