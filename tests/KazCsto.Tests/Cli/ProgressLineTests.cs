using KazCsto.Cli.Output;

namespace KazCsto.Tests.Cli;

public sealed class ProgressLineTests : IDisposable
{
    private readonly StringWriter _errors = new();
    private readonly Clock _clock = new();

    public void Dispose() => _errors.Dispose();

    [Fact]
    public void The_line_waits_half_a_second_comes_five_times_a_second_and_goes()
    {
        using var line = new ProgressLine(_errors, isShown: true, _clock);
        var progress = line.Begin("reading ties.el")!;

        progress.Report(new(1, 100));
        _clock.Milliseconds = 499;
        progress.Report(new(20, 100));
        _errors.ToString().ShouldBe("");

        _clock.Milliseconds = 500;
        progress.Report(new(25, 100));
        _clock.Milliseconds = 600;
        progress.Report(new(30, 100));
        _errors.ToString().ShouldBe("\rreading ties.el: 25 %, 0.5 s, about 1.5 s left");

        _clock.Milliseconds = 90_000;
        progress.Report(new(50, 100));
        Lines()[2].ShouldBe("reading ties.el: 50 %, 1:30 min, about 1:30 min left");

        line.Erase();
        Lines()[3].ShouldBe(new string(' ', Lines()[2].Length));
        _errors.ToString().ShouldEndWith("\r");
    }

    [Fact]
    public void New_work_begins_anew()
    {
        using var line = new ProgressLine(_errors, isShown: true, _clock);
        line.Begin("one")!.Report(new(1, 2));
        _clock.Milliseconds = 1000;

        var progress = line.Begin("two")!;
        progress.Report(new(1, 2));
        _errors.ToString().ShouldBe("");
        _clock.Milliseconds = 1500;
        progress.Report(new(0, 0));

        _errors.ToString().ShouldBe("\rtwo: 0.5 s");
    }

    [Fact]
    public void Nobody_is_told_where_it_is_not_shown() =>
        new ProgressLine(_errors, isShown: false, _clock).Begin("work").ShouldBeNull();

    [Fact]
    public void Nothing_is_erased_where_nothing_was_shown()
    {
        new ProgressLine(_errors, isShown: true, _clock).Dispose();

        _errors.ToString().ShouldBe("");
    }

    private string[] Lines() => _errors.ToString().Split('\r');

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
