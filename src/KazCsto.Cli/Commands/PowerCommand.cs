using KazCsto.Answers.Voting;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Power.Rankings;
using KazCsto.Power.Voting;

namespace KazCsto.Cli.Commands;

/// <summary><c>power INSTITUTION</c>: the power that votes give its members, beside what the network gives them.</summary>
internal sealed class PowerCommand
{
    private readonly Argument<string?> _body = new("institution")
    {
        Description = "The institution or organ, such as institution:csto",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly PowerVotes _votes = new();
    private readonly AnswerOutput _output = new(hasPicture: true);

    public static Command Build() => new PowerCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "power",
            "Formal voting power beside network power: Banzhaf, Penrose and Shapley-Shubik for the members of an institution, or for any game of votes"
        )
        {
            _body,
        };
        _votes.AddTo(command);
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var body = parsed.GetValue(_body);
        if (_votes.IsGiven(parsed) == body is not null)
        {
            throw new UsageException(
                body is null
                    ? "an institution or --votes is missing; expected one such as institution:csto"
                    : "--votes makes a game of its own; leave the institution or --votes out"
            );
        }

        return body is null ? RunGame(parsed, running) : RunStudy(parsed, body, running);
    }

    private int RunGame(ParseResult parsed, Running running)
    {
        if (CommonOptions.OfNetwork.FirstOrDefault(o => EdgeOptions.IsGiven(parsed, o)) is { } idle)
        {
            throw new UsageException($"{idle.Name} looks at the network, which --votes does not need");
        }

        var (names, game) = _votes.Of(parsed);
        if (!game.IsProper)
        {
            running.Tell(
                "kazcsto: with a quota of at most half of the votes two coalitions without a common player can win at once"
            );
        }

        var power = VotingPower.Of(game, running.Work("voting power"));
        Lazy<QuotaSweep> sweep = new(() =>
        {
            var drawn = QuotaSweep.Of(game, running.Work("quotas"));
            running.Erase();
            return drawn;
        });
        running.Erase();
        return _output.Write(parsed, GameAnswer.Of([.. names], power, sweep));
    }

    private int RunStudy(ParseResult parsed, string id, Running running)
    {
        var inputs = Inputs.Of(parsed);
        inputs.Network.Schema.Require(Requirements.Votes);
        var body = BodyOf(inputs, id);
        var rankings = Plans
            .Load(inputs.Dataset)
            .Measures.Select(m =>
                Ranking.OfOrUndefined(
                    inputs.Projected(m.Value.Name),
                    MeasureChoice.MeasureOf(m.Key),
                    new(Work: running.SilentWork())
                )
            );
        var study =
            VotingStudy.Of(inputs.Network, inputs.History, body, rankings, running.Work("voting power"))
            ?? throw new NoAnswerException(
                $"{body.Name} has no members {inputs.When}, by the claims at hand; nobody votes"
            );
        if (study.Formal is null && study.Budget is null)
        {
            inputs.Network.Schema.Require(Requirements.Rules);
            inputs.Network.Schema.Require(Requirements.Budgets);
            throw new NoAnswerException(
                $"neither a rule of joint decision nor shares of a budget are known of {body.Name} {inputs.When}; there is no game"
            );
        }

        running.Erase();
        var answer = new PowerAnswer(study, inputs.Scope).Of();
        return _output.Write(parsed, answer with { Untold = Untold.Of("power", inputs.Network.Schema) });
    }

    private static Node BodyOf(Inputs inputs, string id)
    {
        var body = inputs.NodeOf(id);
        var bodies = inputs
            .Network.Schema.Ties.Values.Where(k => k.Means == Meaning.MemberOf)
            .SelectMany(k => k.To)
            .Distinct()
            .ToList();
        if (!bodies.Contains(body.Kind.Name))
        {
            throw new UsageException(
                $"{body.Id} is {Counted.One(body.Kind.Name)}; only {Counted.One(Nearest.Listed(bodies))} has members who vote"
            );
        }

        return inputs.Day is null
            ? throw new UsageException("votes are cast on a day; name one with --at instead of all")
            : body;
    }
}
