using System.Collections.Immutable;
using System.CommandLine;
using KazCsto.Analysis.Qca;
using KazCsto.Analysis.Qca.Calibrations;
using KazCsto.Cli.Output;
using KazCsto.Import;
using KazCsto.Import.CaseTables;

namespace KazCsto.Cli.Commands;

/// <summary><c>qca</c>: which combinations of conditions go with an outcome.</summary>
internal sealed class QcaCommand
{
    private readonly Option<string?> _cases = new("--cases")
    {
        Description =
            "A table of cases: a line a case, its name in the first column, then a column a set",
        HelpName = "file",
    };
    private readonly Option<string> _outcome = new("--outcome")
    {
        Description = "The column to explain; ~Y for its negation",
        HelpName = "set",
        Required = true,
    };
    private readonly Option<string?> _conditions = new("--conditions")
    {
        Description = "The columns to explain it by, such as A,B,~C (default: all others)",
        HelpName = "sets",
    };
    private readonly Option<bool> _fuzzy = new("--fuzzy")
    {
        Description = "The cells are memberships from 0 to 1, not only 0 or 1",
    };
    private readonly Option<string?> _calibrate = new("--calibrate")
    {
        Description =
            "A YAML file that makes sets of raw columns, a line each: A: { exclusion: 400, crossover: 550, inclusion: 900 } for a fuzzy set (falling if exclusion is above inclusion; idm: 0.95), A: { threshold: 550 } for a crisp one",
        HelpName = "file",
    };
    private readonly Option<double> _inclusion = Cut(
        "--incl",
        "From which inclusion (consistency) on a row is positive",
        0.8
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
            "What theory expects of conditions for the intermediate solution: A=1,B=0 if A helps by its presence, B by its absence",
        HelpName = "sides",
    };
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new QcaCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "qca",
            "Qualitative comparative analysis (csQCA, fsQCA): which combinations of conditions go with an outcome; tsv gives the truth table, json everything"
        )
        {
            _cases,
            _outcome,
            _conditions,
            _fuzzy,
            _calibrate,
            _inclusion,
            _pri,
            _frequency,
            _expect,
            _format,
        };
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var table = TableOf(parsed);
        var options = OptionsOf(parsed, table.Sets);
        var analysis = ComparativeAnalysis.Of(table.Memberships(), options, running.SilentWork());
        running.Erase();
        QcaPrinter.Print(
            analysis,
            parsed.GetValue(_format)!,
            parsed.InvocationConfiguration.Output
        );
        return 0;
    }

    /// <summary>The cases asked for; only columns that are used must hold figures.</summary>
    private CalibratedTable TableOf(ParseResult parsed)
    {
        if (parsed.GetValue(_cases) is not { } file)
        {
            throw new UsageException(
                "name a table of cases with --cases FILE.csv: a line a case, its name in the first column"
            );
        }

        foreach (var foreign in CommonOptions.OfNetwork.Where(o => EdgeOptions.IsGiven(parsed, o)))
        {
            throw new UsageException(
                $"{foreign.Name} is about the network of the data folder; a table of cases has nothing of the kind"
            );
        }

        var cases = CaseTable.Read(file);
        ImmutableArray<string> used =
        [
            .. ConditionsIn(parsed, cases.Columns)
                .Append(OutcomeIn(parsed, cases.Columns))
                .Select(l => l.Set),
        ];
        var rules = parsed.GetValue(_calibrate) is { } rulesFile
            ? CalibrationFile.Read(rulesFile, cases.Columns)
            : ImmutableDictionary<string, SetRule>.Empty;
        var otherwise = parsed.GetValue(_fuzzy) ? CellKind.Fuzzy : CellKind.Crisp;
        return new(
            cases.Cases,
            used,
            cases.Figures(
                used.Select(set => (set, rules.ContainsKey(set) ? CellKind.Raw : otherwise))
            ),
            rules
                .Where(r => used.Contains(r.Key))
                .ToImmutableDictionary(r => r.Key, r => CalibrationOf(r.Value))
        );
    }

    private static Calibration CalibrationOf(SetRule rule) =>
        rule.Threshold is { } threshold
            ? new CrispThreshold(threshold)
            : new DirectCalibration(rule.Exclusion, rule.Crossover, rule.Inclusion, rule.Idm);

    private QcaOptions OptionsOf(ParseResult parsed, ImmutableArray<string> sets) =>
        new()
        {
            Outcome = OutcomeIn(parsed, sets),
            Conditions = ConditionsIn(parsed, sets),
            InclusionCut = parsed.GetValue(_inclusion),
            PriCut = parsed.GetValue(_pri),
            FrequencyCut = parsed.GetValue(_frequency) is >= 1 and var n
                ? n
                : throw new UsageException("--n-cut is below 1; expected 1 or more cases"),
            Expectations = ExpectationsOf(parsed, ConditionsIn(parsed, sets)),
        };

    private SetLiteral OutcomeIn(ParseResult parsed, ImmutableArray<string> sets) =>
        Known(parsed.GetValue(_outcome)!, sets, "--outcome");

    private ImmutableArray<SetLiteral> ConditionsIn(ParseResult parsed, ImmutableArray<string> sets)
    {
        var outcome = OutcomeIn(parsed, sets).Set;
        if (parsed.GetValue(_conditions) is not { } names)
        {
            return [.. sets.Where(s => s != outcome).Select(s => new SetLiteral(s))];
        }

        ImmutableArray<SetLiteral> conditions =
        [
            .. names.Split(',').Select(name => Known(name.Trim(), sets, "--conditions")),
        ];
        if (conditions.Any(c => c.Set == outcome))
        {
            throw new UsageException($"'{outcome}' is the outcome; it cannot be a condition too");
        }

        return conditions.GroupBy(c => c.Set).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new UsageException($"'{twice.Key}' stands twice in --conditions")
            : conditions;
    }

    private ImmutableArray<SetLiteral> ExpectationsOf(
        ParseResult parsed,
        ImmutableArray<SetLiteral> conditions
    )
    {
        ImmutableArray<string> sets = [.. conditions.Select(c => c.Set)];
        ImmutableArray<SetLiteral> expected =
        [
            .. (parsed.GetValue(_expect)?.Split(',') ?? []).Select(side =>
                side.Split('=') is [var set, "0" or "1"]
                    ? Known(set.Trim(), sets, "--expect") is var literal && side.EndsWith('1')
                        ? literal
                        : literal.Negated
                    : throw new UsageException(
                        $"'{side}' in --expect is not an expectation; expected such as A=1 or B=0"
                    )
            ),
        ];
        return expected.GroupBy(e => e.Set).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new UsageException($"'{twice.Key}' stands twice in --expect")
            : expected;
    }

    private static SetLiteral Known(string name, ImmutableArray<string> sets, string option) =>
        SetLiteral.Parse(name) is var literal && sets.Contains(literal.Set)
            ? literal
            : throw new UsageException(
                $"'{literal.Set}' in {option} is not a column of the table{Nearest.Hint(literal.Set, sets)}"
            );

    private static Option<double> Cut(string name, string what, double standard)
    {
        var option = new Option<double>(name)
        {
            Description = what,
            HelpName = "share",
            DefaultValueFactory = _ => standard,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [_] && result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
            {
                result.AddError($"{name} {result.Tokens[0].Value} is not from 0 to 1");
            }
        });
        return option;
    }
}
