using KazCsto.Cli.Output;
using KazCsto.Export.Writers;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>A command at work: how many threads it may use, what stops it, and how it tells how far it has come.</summary>
internal sealed class Running : IDisposable
{
    private readonly int _threads;
    private readonly CancellationToken _cancellation;
    private readonly TextWriter _errors;
    private readonly bool _isQuiet;
    private readonly ProgressLine _progress;

    public Running(ParseResult parsed, CancellationToken cancellation)
    {
        _threads = parsed.GetValue(CommonOptions.Threads) ?? 0;
        _cancellation = cancellation;
        _errors = parsed.InvocationConfiguration.Error;
        _isQuiet = parsed.GetValue(CommonOptions.Quiet);
        _progress = new(_errors, !_isQuiet && ProgressLine.IsShownOn(_errors));
    }

    /// <summary>Work that shows its progress under a name.</summary>
    public Work Work(string what) => new(_threads, _progress.Begin(what), _cancellation);

    /// <summary>Work that is part of other work and tells nothing.</summary>
    public Work SilentWork() => new(_threads, null, _cancellation);

    /// <summary>Tells something that one may not want to hear.</summary>
    public void Tell(string line)
    {
        if (!_isQuiet)
        {
            Warn(line);
        }
    }

    /// <summary>Tells a problem.</summary>
    public void Warn(string line)
    {
        _progress.Erase();
        _errors.WriteLine(CellText.Harmless(line));
    }

    /// <summary>Takes the progress away, before the answer is printed.</summary>
    public void Erase() => _progress.Erase();

    public void Dispose() => _progress.Dispose();
}
