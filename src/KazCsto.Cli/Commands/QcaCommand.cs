using KazCsto.Answers.Qca;
using KazCsto.Cases.Conditions;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Import.CaseTables;

namespace KazCsto.Cli.Commands;

/// <summary><c>qca</c>: which combinations of conditions go with an outcome.</summary>
internal sealed class QcaCommand
{
    private readonly Option<string?> _cases = new("--cases")
    {
        Description =
            "A table of cases, FILE.csv: a line a case, its name in the first column, then a column a set: 0 or 1, a value from 0 to 9 (mvQCA, written A{2}), or - where it does not matter; or which of the project's own cases: all, article, or a list of ids (default: all)",
        HelpName = "file or list",
    };
    private readonly Option<string> _outcome = new("--outcome")
    {
        Description =
            "The column to explain; ~Y for its negation, Y{2} for one of its values; of the project's own cases a cut of graph/conditions.yaml, such as force",
        HelpName = "set",
        Required = true,
    };
    private readonly Option<string?> _conditions = new("--conditions")
    {
        Description =
            "The columns to explain it by, such as A,B,~C (default: all others; of the project's own cases those that graph/conditions.yaml compares)",
        HelpName = "sets",
    };
    private readonly Option<bool> _fuzzy = new("--fuzzy")
    {
        Description = "The cells are memberships from 0 to 1, not only 0 or 1",
    };
    private readonly Option<string?> _calibrate = new("--calibrate")
    {
        Description =
            "A YAML file that makes sets of raw columns, a line each: A: { exclusion: 400, crossover: 550, inclusion: 900 } for a fuzzy set (falling if exclusion is above inclusion; idm: 0.95), A: { threshold: 550 } for a crisp one (falling: true), A: { thresholds: [550, 850] } for one of several values, A{0}, A{1} and A{2}",
        HelpName = "file",
    };
    private readonly QcaRules _rules = new();
    private readonly Option<bool> _robust = new("--robust")
    {
        Description = "Try every change of cuts, cases and calibrations however long it takes",
    };
    private readonly QcaPicture _picture = new();
    private readonly AnswerOutput _output = new(hasPicture: true);

    public static Command Build() => new QcaCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "qca",
            "Qualitative comparative analysis (csQCA, mvQCA, fsQCA): which combinations of conditions go with an outcome; tsv gives the truth table, json everything"
        )
        {
            _cases,
            _outcome,
            _conditions,
            _fuzzy,
            _calibrate,
            _robust,
        };
        _rules.AddTo(command);
        _picture.AddTo(command);
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var file = IsFile(parsed.GetValue(_cases)) ? FileOf(parsed) : null;
        var own = file is null ? OwnCasesOf(parsed) : null;
        var table = own?.Sets.Table() ?? TableOf(parsed, file!);
        var options = OptionsOf(parsed, table);
        var analysis = CalibratedCases.Analysed(table, options, file, running.SilentWork());
        running.Erase();
        _rules.RefuseIdleExclusions(analysis);
        var picture = _picture.Of(parsed, _output, table, analysis);
        Lazy<QcaRobustness?> robustness = new(() =>
        {
            var tried = RobustnessOf(parsed, running, table, analysis, own?.Sets);
            running.Erase();
            return tried;
        });
        return _output.Write(parsed, new QcaAnswer(analysis, robustness).Of(own?.Scope, own?.Sets, picture));
    }

    /// <summary>Whether a word is the path of a table (of a drive at the most), and not a choice among the project's own cases.</summary>
    private static bool IsFile(string? cases) =>
        cases is not null and not (CaseChoice.All or CaseChoice.Article)
        && cases.IndexOf(':', StringComparison.Ordinal) < 2;

    private OwnCases OwnCasesOf(ParseResult parsed)
    {
        foreach (var option in new Option[] { _fuzzy, _calibrate }.Where(o => EdgeOptions.IsGiven(parsed, o)))
        {
            throw new UsageException($"{option.Name} is about the cells of a table; name it with --cases FILE.csv");
        }

        return OwnCases.Of(
            parsed,
            parsed.GetValue(_cases) ?? CaseChoice.All,
            parsed.GetValue(_outcome)!,
            parsed.GetValue(_conditions)
        );
    }

    private QcaRobustness? RobustnessOf(
        ParseResult parsed,
        Running running,
        CalibratedTable table,
        ComparativeAnalysis analysis,
        CaseSets? own
    )
    {
        if (parsed.GetValue(_robust) || !QcaRobustness.TakesLong(table, analysis))
        {
            var tried = QcaRobustness.Of(table, analysis, running.Work("changes"));
            return own is null
                ? tried
                : tried with
                {
                    Variants = [.. tried.Variants, .. own.Variants(analysis.Options)],
                };
        }

        running.Tell(
            $"kazcsto: whether the solutions stay was not tried: that takes about {QcaRobustness.Changes(table, analysis)} tables of {analysis.Table.Size} rows; add --robust"
        );
        return null;
    }

    private CaseTable FileOf(ParseResult parsed)
    {
        foreach (var foreign in CommonOptions.OfNetwork.Where(o => EdgeOptions.IsGiven(parsed, o)))
        {
            throw new UsageException(
                $"{foreign.Name} is about the network of the data folder; a table of cases has nothing of the kind"
            );
        }

        return CaseTable.Read(parsed.GetValue(_cases)!);
    }

    /// <summary>The cases asked for; only columns that are used must hold figures.</summary>
    private CalibratedTable TableOf(ParseResult parsed, CaseTable cases)
    {
        ImmutableArray<string> used =
        [
            .. ConditionsIn(parsed, cases.Columns).Append(OutcomeIn(parsed, cases.Columns)).Select(l => l.Set),
        ];
        var table = CalibratedCases.Of(cases, used, parsed.GetValue(_calibrate), parsed.GetValue(_fuzzy));
        CalibratedCases.RefuseOpenOutcome(cases, table, used[^1]);
        return table;
    }

    private QcaOptions OptionsOf(ParseResult parsed, CalibratedTable table)
    {
        var (outcome, conditions) = (OutcomeIn(parsed, table.Sets), ConditionsIn(parsed, table.Sets));
        QcaSets.RefuseSeveralValues(table, outcome, conditions);
        return _rules.Of(parsed, outcome, table.SpaceOf(conditions));
    }

    private SetLiteral OutcomeIn(ParseResult parsed, ImmutableArray<string> sets) =>
        QcaSets.KnownOrValue(parsed.GetValue(_outcome)!, sets, _outcome.Name);

    private ImmutableArray<SetLiteral> ConditionsIn(ParseResult parsed, ImmutableArray<string> sets) =>
        QcaSets.Conditions(parsed.GetValue(_conditions), OutcomeIn(parsed, sets).Set, sets, _conditions.Name);
}
