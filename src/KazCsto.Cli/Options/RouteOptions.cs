using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Networks.Paths;
using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Cli.Options;

/// <summary>Paths as they are asked for and looked up: how many, how long, and only between nodes that have a place there.</summary>
internal static class RouteOptions
{
    private const int Most = 10_000;

    public static RouteQuestion Asked(Node from, Node to, int most, int? maxHops, Option option)
    {
        return most is < 1 or > Most
                ? throw new UsageException($"{option.Name} {most} is not possible; expected 1 to {Most}")
            : maxHops < 1 ? throw new UsageException($"--max-hops {maxHops} allows no path; expected 1 or more")
            : new(from, to, most, maxHops);
    }

    /// <summary>Finds the paths and tells them: those on the day of the network, or those over all of history that respect time.</summary>
    public static Answer Told(
        RouteAnswer answer,
        RouteQuestion question,
        TimeReading? time,
        Inputs inputs,
        Running running
    )
    {
        var cancellation = running.SilentWork().Cancellation;
        if (time is not null)
        {
            var dated = time.Found(question, inputs.History, cancellation);
            RefuseUnplaced(dated.Unplaced, question, inputs);
            return WithPath(answer.Of(dated, time), dated.Routes.Count);
        }

        InTimeOptions.WarnOfMixedTimes(inputs, running);
        var found = question.In(inputs.Network, cancellation);
        RefuseUnplaced(found.Unplaced, question, inputs);
        return WithPath(answer.Of(found), found.Routes.Count);
    }

    private static void RefuseUnplaced(Node? end, RouteQuestion question, Inputs inputs)
    {
        if (end is not null)
        {
            throw new NoAnswerException(
                $"{end.Name} ({end.Id}) has no arc in the projection '{question.Rule?.Name}' {inputs.When}"
            );
        }
    }

    private static Answer WithPath(Answer answer, int paths) =>
        paths > 0 ? answer : throw new NoAnswerException($"{answer.Title}: there is no path");
}
