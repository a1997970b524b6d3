using System.Runtime.ExceptionServices;

namespace KazCsto.Analysis;

/// <summary>Some threads that do the parts of a job together and wait for each other.</summary>
/// <remarks>
/// The threads stay between jobs and spin for a moment before they sleep, so that a job of some microseconds is worth sharing.
/// Which thread does which part is left open: a part must write only what is its own, and sums over parts are made after the job, in
/// the order of the parts, so that no result depends on the number of threads.
/// </remarks>
internal sealed class Team : IDisposable
{
    private const int SpinsBeforeSleep = 300;

    // Below this many steps waking a thread costs more than it saves.
    private const long WorthSharing = 200_000;

    private readonly Thread[] _helpers;
    private readonly object _gate = new();
    private volatile Action<int, int>? _job;
    private volatile int _generation;
    private volatile bool _ended;
    private int _parts;
    private int _nextPart;
    private int _working;
    private ExceptionDispatchInfo? _failure;

    private Team(int threads)
    {
        _helpers = new Thread[threads - 1];
        for (var i = 0; i < _helpers.Length; i++)
        {
            var worker = i + 1;
            _helpers[i] = new(() => Help(worker)) { IsBackground = true, Name = "kazcsto team" };
            _helpers[i].Start();
        }
    }

    /// <summary>The caller's thread by itself.</summary>
    internal static Team Alone { get; } = new(1);

    /// <summary>The number of threads, that of the caller included; workers are numbered from 0.</summary>
    internal int Size => _helpers.Length + 1;

    /// <summary>A team as large as the work allows and its number of steps deserves.</summary>
    internal static Team For(Work work, long steps) =>
        new(steps < WorthSharing ? 1 : work.ThreadsToUse);

    /// <summary>Does every part once: <c>job(part, worker)</c>. The first exception stops the rest and comes out here.</summary>
    internal void Each(int parts, Action<int, int> job)
    {
        if (_helpers.Length == 0 || parts == 1)
        {
            for (var part = 0; part < parts; part++)
            {
                job(part, 0);
            }

            return;
        }

        (_parts, _nextPart, _failure) = (parts, 0, null);
        _job = job;
        Volatile.Write(ref _working, _helpers.Length);
        BeginGeneration();
        DoParts(job, 0);
        var spinner = default(SpinWait);
        while (Volatile.Read(ref _working) > 0)
        {
            spinner.SpinOnce(sleep1Threshold: -1);
        }

        _failure?.Throw();
    }

    /// <summary>Lets the threads go.</summary>
    public void Dispose()
    {
        _ended = true;
        BeginGeneration();
        foreach (var helper in _helpers)
        {
            helper.Join();
        }
    }

    private void Help(int worker)
    {
        var seen = 0;
        while (true)
        {
            AwaitGenerationAfter(seen);
            seen = _generation;
            if (_ended)
            {
                return;
            }

            DoParts(_job!, worker);
            Interlocked.Decrement(ref _working);
        }
    }

    private void AwaitGenerationAfter(int seen)
    {
        for (var spins = 0; spins < SpinsBeforeSleep; spins++)
        {
            if (_generation != seen)
            {
                return;
            }

            Thread.SpinWait(20);
        }

        lock (_gate)
        {
            while (_generation == seen)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private void BeginGeneration()
    {
        lock (_gate)
        {
            _generation++;
            Monitor.PulseAll(_gate);
        }
    }

    private void DoParts(Action<int, int> job, int worker)
    {
        try
        {
            while (Interlocked.Increment(ref _nextPart) - 1 is var part && part < _parts)
            {
                job(part, worker);
            }
        }
        catch (Exception e)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(e);
            }

            Interlocked.Exchange(ref _nextPart, _parts);
        }
    }
}
