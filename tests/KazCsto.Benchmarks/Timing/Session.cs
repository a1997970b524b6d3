using System.Diagnostics;
using System.Text.Json;
using KazCsto.Benchmarks.Files;

namespace KazCsto.Benchmarks.Timing;

/// <summary>Answers requests, a line each, with a line of JSON each, so that programs can take turns without loading again.</summary>
/// <remarks>
/// <c>warm THREADS</c>, <c>run THREADS SEED</c>, <c>steps THREADS</c> (runs and counts the steps that the work reports),
/// <c>numbers FILE</c> (writes those of the last run as raw doubles). The end of the input ends the session. The other programs speak
/// the same language.
/// </remarks>
internal sealed class Session(Kernel kernel, KernelInput input, TextWriter output)
{
    // A short kernel runs several times in its turn: another program has just emptied the caches.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.1);

    private readonly TimedKernel _timed = new(kernel, input);

    internal void Serve(TextReader requests, object greeting)
    {
        Answer(greeting);
        while (requests.ReadLine() is { } request)
        {
            try
            {
                Answer(AnswerTo(request.Split(' ')));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Answer(new { error = e.Message });
            }
        }
    }

    private object AnswerTo(string[] words) =>
        words switch
        {
            ["warm", var threads] => Warm(int.Parse(threads)),
            ["run", var threads, var seed] => Run(int.Parse(threads), ulong.Parse(seed)),
            ["steps", var threads] => Count(int.Parse(threads)),
            ["numbers", var file] => Write(file),
            _ => throw new ArgumentException($"no such request: {string.Join(' ', words)}"),
        };

    private object Warm(int threads)
    {
        input.Work = new(threads);
        return new { runs = _timed.Warm() };
    }

    private object Run(int threads, ulong seed)
    {
        (input.Work, input.Seed) = (new(threads), seed);
        var (times, started) = (new List<double>(), Stopwatch.GetTimestamp());
        do
        {
            times.Add(_timed.Run());
        } while (Stopwatch.GetElapsedTime(started) < Turn);

        return new
        {
            ms = times,
            peak_mb = Memory.PeakMegabytes,
            digest = Digest.Of(_timed.Numbers),
        };
    }

    private object Count(int threads)
    {
        var steps = new Steps();
        input.Work = new(threads, steps);
        _timed.Run();
        return new { steps = steps.Last };
    }

    private object Write(string file)
    {
        var numbers = _timed.Numbers;
        NumberFile.Write(file, numbers);
        return new { written = numbers.Length };
    }

    private void Answer(object answer)
    {
        output.WriteLine(JsonSerializer.Serialize(answer));
        output.Flush();
    }
}
