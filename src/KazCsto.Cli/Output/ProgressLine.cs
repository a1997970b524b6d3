using System.Globalization;
using KazCsto.Graphs;

namespace KazCsto.Cli.Output;

/// <summary>One line on standard error that says how far long work has come, and is gone when it is done.</summary>
/// <remarks>It is for a person who waits: on a terminal only, not before half a second has passed, and not more than five times a second.</remarks>
internal sealed class ProgressLine : IProgress<Step>, IDisposable
{
    /// <summary>Set to 1, it shows the line where there is no terminal.</summary>
    private const string Variable = "KAZCSTO_PROGRESS";

    // A line that the terminal breaks cannot be taken away.
    private const int LongestName = 40;

    private static readonly TimeSpan BeforeFirst = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan BetweenTwo = TimeSpan.FromSeconds(0.2);

    private readonly Lock _gate = new();
    private readonly TextWriter _errors;
    private readonly bool _isShown;
    private readonly TimeProvider _clock;
    private string _what = "";
    private long _begin;
    private TimeSpan _next;
    private int _width;

    public ProgressLine(TextWriter errors, bool isShown, TimeProvider? clock = null) =>
        (_errors, _isShown, _clock) = (errors, isShown, clock ?? TimeProvider.System);

    private TimeSpan Elapsed => _clock.GetElapsedTime(_begin);

    /// <summary>Whether it is shown on standard error as it is.</summary>
    public static bool IsShownOn(TextWriter errors) =>
        Environment.GetEnvironmentVariable(Variable) == "1"
        || (ReferenceEquals(errors, Console.Error) && !Console.IsErrorRedirected);

    /// <summary>Begins to tell of some work; null if nobody is to hear of it.</summary>
    public IProgress<Step>? Begin(string what)
    {
        Erase();
        lock (_gate)
        {
            _what = Terminal.Harmless(what.Length > LongestName ? what[..LongestName] : what);
            _begin = _clock.GetTimestamp();
            _next = BeforeFirst;
        }

        return _isShown ? this : null;
    }

    public void Report(Step value)
    {
        // Whoever finds another thread telling has nothing newer to say.
        if (Elapsed < _next || !_gate.TryEnter())
        {
            return;
        }

        try
        {
            var elapsed = Elapsed;
            if (elapsed >= _next)
            {
                _next = elapsed + BetweenTwo;
                Show(Told(value, elapsed));
            }
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Erase()
    {
        lock (_gate)
        {
            if (_width > 0)
            {
                _errors.Write($"\r{new string(' ', _width)}\r");
                _errors.Flush();
                _width = 0;
            }
        }
    }

    public void Dispose() => Erase();

    private string Told(Step step, TimeSpan elapsed)
    {
        var rate = step.Unit is null ? "" : $", {Rate(step.Done, elapsed)} {step.Unit}/s";
        if (step.Total <= 0)
        {
            return $"{_what}: {InWords(elapsed)}{rate}";
        }

        var share = Math.Clamp((double)step.Done / step.Total, 0, 1);
        var left = share > 0 ? $", about {InWords(elapsed * ((1 - share) / share))} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_what}: {Words.Percent(share, 0)}, {InWords(elapsed)}{rate}{left}"
        );
    }

    /// <summary>How many a second, with the thousands set apart.</summary>
    public static string Rate(long done, TimeSpan elapsed) =>
        (done / Math.Max(elapsed.TotalSeconds, 0.001)).ToString("N0", CultureInfo.InvariantCulture);

    private void Show(string line)
    {
        _errors.Write($"\r{line.PadRight(_width)}");
        _errors.Flush();
        _width = Math.Max(_width, line.Length);
    }

    private static string InWords(TimeSpan time) =>
        time.TotalHours >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h")
        : time.TotalMinutes >= 1 ? $"{time.Minutes}:{time.Seconds:00} min"
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
