using KazCsto.Cases.Qca;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Options;

/// <summary>The options of <c>qca</c> by which rows are judged, and which of the remainders solutions may count on.</summary>
internal sealed class QcaRules
{
    private readonly Option<double> _inclusion = Cut(
        "--incl",
        "From which inclusion (consistency) on a row is positive",
        0.8
    );
    private readonly Option<double?> _inconclusive = LowerCut(
        "--incl-no",
        "Below which inclusion a row is negative; from there up to --incl it is inconclusive (C), neither explained nor counted on"
    );
    private readonly Option<double> _pri = Cut(
        "--pri",
        "The PRI (proportional reduction in inconsistency) that it needs besides",
        0.5
    );
    private readonly Option<int> _frequency = new("--n-cut")
    {
        Description = "How many cases a row needs; with fewer it is a remainder",
        HelpName = "n",
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<string?> _expect = new("--expect")
    {
        Description =
            "What theory expects of conditions for the intermediate solution: A=1,B=0 if A helps by its presence, B by its absence; C{2} if that value helps; A*~B if only both together do",
        HelpName = "sides",
    };
    private readonly Option<string?> _exclude = new("--exclude")
    {
        Description = "Remainders that no solution may count on, as they cannot be: terms or rows, such as A*~B,10011",
        HelpName = "terms",
    };
    private readonly Option<string?> _necessary = new("--necessary")
    {
        Description =
            "What is necessary for the outcome, such as A,B+~C: no solution may count on a remainder without A, or without B and ~C",
        HelpName = "sets",
    };
    private readonly Option<bool> _enhanced = new("--enhanced")
    {
        Description =
            "Enhanced standard analysis: nor on a remainder that is counted on for the outcome and for its negation",
    };

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _inclusion,
                _inconclusive,
                _pri,
                _frequency,
                _expect,
                _exclude,
                _necessary,
                _enhanced,
            }
        )
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What is asked of some conditions.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="space">The conditions and their values.</param>
    public QcaOptions Of(ParseResult parsed, SetLiteral outcome, PropertySpace space)
    {
        var (alone, together) = new QcaTerms(space, _expect.Name).Expectations(parsed.GetValue(_expect));
        return new()
        {
            Outcome = outcome,
            Conditions = space.Conditions,
            InclusionCut = parsed.GetValue(_inclusion),
            NegativeBelow = BandIn(parsed),
            PriCut = parsed.GetValue(_pri),
            FrequencyCut = parsed.GetValue(_frequency) is >= 1 and var n
                ? n
                : throw new UsageException("--n-cut is below 1; expected 1 or more cases"),
            Expectations = alone,
            ExpectedTogether = together,
            Excluded = new QcaTerms(space, _exclude.Name).TermsOrRows(parsed.GetValue(_exclude)),
            Necessary = new QcaTerms(space, _necessary.Name).Unions(parsed.GetValue(_necessary)),
            IsEnhanced = parsed.GetValue(_enhanced),
        };
    }

    /// <summary>Refuses a term to exclude that covers no remainder.</summary>
    public void RefuseIdleExclusions(ComparativeAnalysis analysis)
    {
        var idle = analysis.Excluded.Groups.FirstOrDefault(g => g.Reason == Exclusion.Named && g.Rows.IsEmpty);
        if (idle is not null)
        {
            throw new UsageException(
                $"'{idle.About}' in {_exclude.Name} covers no remainder; a row with enough cases cannot be excluded"
            );
        }
    }

    private double? BandIn(ParseResult parsed) =>
        parsed.GetValue(_inconclusive) is { } lower && lower > parsed.GetValue(_inclusion)
            ? throw new UsageException(
                FormattableString.Invariant(
                    $"{_inconclusive.Name} {lower} is above {_inclusion.Name} {parsed.GetValue(_inclusion)}; expected at most that"
                )
            )
            : parsed.GetValue(_inconclusive);

    private static Option<double?> LowerCut(string name, string what)
    {
        var option = new Option<double?>(name) { Description = what, HelpName = "share" };
        option.Validators.Add(result => RefuseNoShare(result, name, result.GetValueOrDefault<double?>()));
        return option;
    }

    private static void RefuseNoShare(System.CommandLine.Parsing.OptionResult result, string name, double? share)
    {
        if (result.Tokens is [_] && share is not (>= 0 and <= 1))
        {
            result.AddError($"{name} {result.Tokens[0].Value} is not from 0 to 1");
        }
    }

    private static Option<double> Cut(string name, string what, double standard)
    {
        var option = new Option<double>(name)
        {
            Description = what,
            HelpName = "share",
            DefaultValueFactory = _ => standard,
        };
        option.Validators.Add(result => RefuseNoShare(result, name, result.GetValueOrDefault<double>()));
        return option;
    }
}
