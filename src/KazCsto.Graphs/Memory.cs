using System.Globalization;

namespace KazCsto.Graphs;

/// <summary>The memory that the program may use.</summary>
internal static class Memory
{
    private const double Gigabyte = 1 << 30;

    /// <summary>Refuses work that would take more memory than there is.</summary>
    /// <param name="work">What would be done, as the subject of a sentence.</param>
    /// <param name="bytes">How much it is foreseen to take.</param>
    /// <exception cref="NotEnoughMemoryException">It would take more than there is.</exception>
    internal static void Require(string work, long bytes)
    {
        var available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (bytes > available)
        {
            throw new NotEnoughMemoryException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{work} takes about {bytes / Gigabyte:0.##} GB of memory; there are {available / Gigabyte:0.##} GB"
                )
            );
        }
    }
}
