using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Timing;

/// <summary>Hears how many steps the work took, such as the iterations until scores no longer change.</summary>
internal sealed class Steps : IProgress<Step>
{
    private long _last;

    internal long Last => Volatile.Read(ref _last);

    public void Report(Step value) => Volatile.Write(ref _last, value.Done);
}
