using System.Runtime.ExceptionServices;

namespace KazCsto.Graphs;

/// <summary>Some threads that do the parts of a job together.</summary>
/// <remarks>
/// The threads stay between jobs and spin for a moment before they sleep, so that a job of some microseconds is worth sharing. A job is
/// over when its parts are done: a thread that the system has not woken in time is not waited for, and finds nothing left to do.
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
    private volatile Job? _job;
    private volatile bool _ended;

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
    internal static Team For(Work work, long steps) => new(steps < WorthSharing ? 1 : work.ThreadsToUse);

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

        var shared = new Job(parts, job);
        Wake(shared);
        shared.DoParts(0);
        shared.AwaitOthers();
    }

    /// <summary>Lets the threads go.</summary>
    public void Dispose()
    {
        _ended = true;
        Wake(null);
        foreach (var helper in _helpers)
        {
            helper.Join();
        }
    }

    private void Wake(Job? job)
    {
        lock (_gate)
        {
            _job = job;
            Monitor.PulseAll(_gate);
        }
    }

    private void Help(int worker)
    {
        Job? last = null;
        while (true)
        {
            AwaitOtherThan(last);
            last = _job;
            if (_ended)
            {
                return;
            }

            last?.DoParts(worker);
        }
    }

    private void AwaitOtherThan(Job? last)
    {
        for (var spins = 0; spins < SpinsBeforeSleep; spins++)
        {
            if (_job != last || _ended)
            {
                return;
            }

            Thread.SpinWait(20);
        }

        lock (_gate)
        {
            while (_job == last && !_ended)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private sealed class Job(int parts, Action<int, int> work)
    {
        private int _next;
        private int _done;
        private ExceptionDispatchInfo? _failure;

        internal void DoParts(int worker)
        {
            while (Interlocked.Increment(ref _next) - 1 is var part && part < parts)
            {
                try
                {
                    work(part, worker);
                }
                catch (Exception e)
                {
                    Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(e), null);
                    LeaveTheRest();
                }

                Interlocked.Increment(ref _done);
            }
        }

        internal void AwaitOthers()
        {
            var spinner = default(SpinWait);
            while (Volatile.Read(ref _done) < parts)
            {
                spinner.SpinOnce(sleep1Threshold: -1);
            }

            _failure?.Throw();
        }

        private void LeaveTheRest()
        {
            var taken = Math.Min(Interlocked.Exchange(ref _next, parts), parts);
            Interlocked.Add(ref _done, parts - taken);
        }
    }
}
