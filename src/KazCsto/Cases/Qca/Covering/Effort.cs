namespace KazCsto.Cases.Qca.Covering;

/// <summary>How much more a search may do; counted in comparisons and never in time, so that every machine stops at the same place.</summary>
internal sealed class Effort(long most, CancellationToken cancellation)
{
    private const long BetweenLooks = 1 << 20;

    private long _left = most;
    private long _untilLook = BetweenLooks;

    public bool IsSpent => _left <= 0;

    public void Spend(long steps)
    {
        _left -= steps;
        _untilLook -= steps;
        if (_untilLook <= 0)
        {
            _untilLook = BetweenLooks;
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
