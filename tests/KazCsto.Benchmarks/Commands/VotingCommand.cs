using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KazCsto.Benchmarks.Timing;
using KazCsto.Power.Voting;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>voting</c>: how long it takes to work out the power of every player of a large weighted game, exactly.</summary>
internal static class VotingCommand
{
    private const int Runs = 5;

    internal static Command Build()
    {
        var players = new Option<int>("--players") { DefaultValueFactory = _ => 200 };
        var most = new Option<int>("--most") { DefaultValueFactory = _ => 50 };
        var threads = new Option<int>("--threads") { DefaultValueFactory = _ => 1 };
        var command = new Command(
            "voting",
            "Time the power of players who have 1 vote, 2 votes and so on up to the most, again and again"
        )
        {
            players,
            most,
            threads,
        };
        command.SetAction(parsed =>
        {
            var votes = Enumerable
                .Range(0, parsed.GetValue(players))
                .Select(i => Fraction.Whole((i % parsed.GetValue(most)) + 1))
                .ToList();
            var game = WeightedGame.Majority(votes);
            for (var run = 0; run < Runs; run++)
            {
                var begin = Stopwatch.GetTimestamp();
                var power = VotingPower.Of(game, new(parsed.GetValue(threads)));
                var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{power.Players.Length} players, {game.Total} votes, quota {game.Quota}: {seconds:0.000} s, {Memory.PeakMegabytes:0} MB"
                    )
                );
            }
        });
        return command;
    }
}
