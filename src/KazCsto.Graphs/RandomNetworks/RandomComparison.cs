namespace KazCsto.Graphs.RandomNetworks;

/// <summary>Where an observed value stands among random ones, which come one by one; the moments after Welford.</summary>
internal struct RandomComparison(double observed)
{
    private const double Tolerance = 1e-9;

    private int _count;
    private int _below;
    private int _equal;
    private double _mean;
    private double _squares;

    internal readonly double Mean => _count == 0 ? double.NaN : _mean;

    internal readonly double Deviation
    {
        get
        {
            var deviation = _count < 2 ? double.NaN : Math.Sqrt(_squares / (_count - 1));
            return deviation <= Tolerance * Math.Abs(_mean) ? 0 : deviation;
        }
    }

    internal readonly double Z => Deviation > 0 ? (observed - _mean) / Deviation : double.NaN;

    internal readonly double Quantile =>
        _count == 0 || double.IsNaN(observed) ? double.NaN : (_below + (_equal / 2.0)) / _count;

    internal void Add(double value)
    {
        if (double.IsNaN(value))
        {
            return;
        }

        _count++;
        var step = value - _mean;
        _mean += step / _count;
        _squares += step * (value - _mean);
        if (IsObserved(value))
        {
            _equal++;
        }
        else
        {
            _below += value < observed ? 1 : 0;
        }
    }

    private readonly bool IsObserved(double value) =>
        value == observed || Math.Abs(value - observed) <= Tolerance * Math.Max(Math.Abs(value), Math.Abs(observed));
}
