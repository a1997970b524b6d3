using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Cli.Output;
using KazCsto.Import.Conditions;

namespace KazCsto.Cli.Options;

/// <summary>Which cases a command looks at.</summary>
internal sealed class CaseChoice
{
    public const string All = "all";
    public const string Article = "article";

    private readonly Option<string> _cases = new("--cases")
    {
        Description =
            "Which cases: all, article (those that the article names), or a list of ids such as case:kaz-2022,case:kgz-2010",
        HelpName = "list",
        DefaultValueFactory = _ => All,
    };

    public void AddTo(Command command) => command.Options.Add(_cases);

    /// <summary>The word or list that was given.</summary>
    public string Asked(ParseResult parsed) => parsed.GetValue(_cases)!;

    /// <summary>The cases that a word or a list names, compared by all conditions.</summary>
    public static (Inputs Inputs, Comparison Comparison) Compared(ParseResult parsed, string asked)
    {
        RefuseDay(parsed);
        var inputs = Inputs.OfHistory(parsed);
        inputs.History.Schema.Require(Requirements.Cases);
        var plan = ConditionsFile.Load(inputs.Dataset);
        return (inputs, Comparison.Of(inputs.History, plan, Of(asked, inputs), parsed.GetValue(CommonOptions.Certain)));
    }

    /// <summary>The cases that a word or a list names.</summary>
    private static List<Node> Of(string asked, Inputs inputs)
    {
        if (asked == Article)
        {
            inputs.History.Schema.Require(Requirements.Scopes);
        }

        var known = inputs.History.OfMeaning(Meaning.Case).ToList();
        var chosen = asked switch
        {
            All => known,
            Article => [.. known.Where(CaseFile.IsNamedByMainSource)],
            _ =>
            [
                .. asked
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(id => CaseOf(id, inputs))
                    .Distinct(),
            ],
        };
        return chosen.Count > 0 ? chosen
            : known.Count > 0 ? throw new UsageException("--cases names none; expected all, article or a list of ids")
            : throw new NoAnswerException("the data hold no case");
    }

    /// <summary>Cases have days of their own.</summary>
    private static void RefuseDay(ParseResult parsed)
    {
        if (EdgeOptions.IsGiven(parsed, CommonOptions.At))
        {
            throw new UsageException(
                "--at has no meaning here: each case is looked at on its own day; --known-by leaves out what was published later"
            );
        }
    }

    /// <summary>The case with an id.</summary>
    public static Node CaseOf(string id, Inputs inputs)
    {
        var node = inputs.NodeOf(id);
        return node.Is(Meaning.Case)
            ? node
            : throw new UsageException(
                $"{id} is {Counted.One(node.Kind.Name)}; expected a case such as {inputs.Dataset.Network.OfMeaning(Meaning.Case).FirstOrDefault()?.Id}"
            );
    }
}
