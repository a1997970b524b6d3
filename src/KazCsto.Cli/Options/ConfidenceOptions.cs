using System.CommandLine.Parsing;
using System.Globalization;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Options;

/// <summary>The options that ask how sure a ranking is.</summary>
internal sealed class ConfidenceOptions
{
    private const int MostDraws = 10_000;

    private readonly Option<bool> _confidence = new("--confidence")
    {
        Description =
            "How sure is each place by the grades of the claims? Networks are drawn in which some sources cannot be trusted and some claims are wrong",
    };

    private readonly Option<int> _draws = new("--draws")
    {
        Description = "With --confidence: how many networks are drawn",
        HelpName = "n",
        DefaultValueFactory = _ => 1000,
        Validators = { RefuseBelowOne },
    };

    private readonly Option<bool> _untilStable = new("--until-stable")
    {
        Description =
            "With --confidence: draw until no share can be off by more than 0.01 (one standard error), 10,000 networks at the most",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_confidence);
        command.Options.Add(_draws);
        command.Options.Add(_untilStable);
    }

    public bool IsAsked(ParseResult parsed) => parsed.GetValue(_confidence);

    /// <summary>An option that says nothing here is a slip.</summary>
    public void RefuseAlone(ParseResult parsed)
    {
        foreach (var option in new Option[] { _draws, _untilStable })
        {
            if (!IsAsked(parsed) && EdgeOptions.IsGiven(parsed, option))
            {
                throw new UsageException($"{option.Name} says how --confidence is found; add --confidence");
            }
        }
    }

    /// <summary>Only nodes of a network with claims have places that are more or less sure.</summary>
    public void RefuseWhere(ParseResult parsed, bool thereAreNoClaims)
    {
        if (!IsAsked(parsed))
        {
            return;
        }

        if (thereAreNoClaims)
        {
            throw new UsageException("--confidence weighs claims about nodes; an edge list, ties and groups have none");
        }

        if (parsed.GetValue(CommonOptions.Certain))
        {
            throw new UsageException("--confidence draws the dates that are not certain; leave --certain out");
        }
    }

    /// <summary>How sure a ranking is; null if nobody asked.</summary>
    public RankShares? Of(Ranking ranking, Inputs inputs, MeasureOptions options, ParseResult parsed)
    {
        if (!IsAsked(parsed))
        {
            return null;
        }

        var untilStable = parsed.GetValue(_untilStable);
        return Confidence.Of(
            ranking,
            inputs.History,
            options,
            untilStable ? MostDraws : parsed.GetValue(_draws),
            untilStable
        );
    }

    private static void RefuseBelowOne(OptionResult result)
    {
        if (
            result.Tokens is [var token]
            && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var draws)
            && draws < 1
        )
        {
            result.AddError($"--draws {draws} draws nothing; expected 1 or more");
        }
    }
}
