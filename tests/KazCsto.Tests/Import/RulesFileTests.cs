using KazCsto.Import;
using KazCsto.Import.Rules;
using KazCsto.Model.Rules;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Import;

public sealed class RulesFileTests : IDisposable
{
    private const string File = "graph/rules.yaml";

    private readonly DataFolder _data = DataFolder.OfLeague();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_rule_asks_what_it_names_in_that_order()
    {
        var rule = RulesFile.Load(League.Dataset).Rules.Single(r => r.Name == "article-4-1992");

        rule.Provision.Id.ShouldBe("provision:l4-1992");
        rule.Force.ShouldBe(RuleForce.Duty);
        rule.Facts.Select(c => c.Name).ShouldBe(["attack-from-outside", "on-its-soil", "asks-this-body"]);
        rule.Asked.Name.ShouldBe("asks-this-body");
        rule.Help.Name.ShouldBe("force-sent");
    }

    [Theory]
    [InlineData(
        "provision: provision:relief-3",
        "provision: provision:relief-33",
        "'provision:relief-33' is not a provision; did you mean 'provision:relief-3'?"
    )]
    [InlineData("provision: provision:relief-3", "provision: state:hazel", "'state:hazel' is not a provision")]
    [InlineData("force: power", "force: powr", "force: 'powr' is not a force of a rule; did you mean 'power'?")]
    [InlineData("force: power", "force: 1", "force: '1' is not a force of a rule; expected ")]
    [InlineData("force: power", "force: 7", "force: '7' is not a force of a rule; expected ")]
    [InlineData("force: power", "force: Power", "force: 'Power' is not a force of a rule")]
    [InlineData(
        "force: power",
        "force: power\n    asked-for: head-aks",
        "asked-for: 'head-aks' is not one of its facts; did you mean 'head-asks'?"
    )]
    [InlineData(
        "facts: [head-asks, asks-this-body]",
        "facts: [head-aks, asks-this-body]",
        "facts: 'head-aks' is not a condition of this file; did you mean 'head-asks'?"
    )]
    [InlineData(
        "help: state-answers",
        "help: state-answer",
        "help: 'state-answer' is not one of its decision; did you mean 'state-answers'?"
    )]
    [InlineData(
        "    bars: [declined]",
        "    bar: [declined]",
        "'bar' is not a key of this entry; did you mean 'bars'?"
    )]
    [InlineData("at: [vote]", "at: [vot]", "at: 'vot' is not a form that the clock shows; did you mean 'vote'?")]
    [InlineData(
        "forms: [request, meeting",
        "forms: [request, meetin",
        "forms: 'meetin' is not a form of event; did you mean 'meeting'?"
    )]
    [InlineData(
        "who: parliament",
        "who: parlament",
        "ways: 'organ:?parliament made $event; ?parliament must-approve force:?force' does not say who '?parlament' is"
    )]
    [InlineData(
        "state:?body; event:?answer answers $request",
        "state:?body; event:?answer answrs $request",
        "'event:?answer answrs $request': 'answrs' is not a kind of tie; did you mean 'answers'?"
    )]
    [InlineData(
        "- $provision binds $state",
        "- $provison binds $state",
        "'$provison' is not given here; did you mean '$provision'?"
    )]
    [InlineData(
        "- $case attack-from-outside = true",
        "- $case attack-from-outsid = true",
        "'attack-from-outsid' is not a property; did you mean 'attack-from-outside'?"
    )]
    public void What_is_wrong_is_named_with_its_line(string right, string wrong, string expected)
    {
        _data.Edit(File, right, wrong);

        var problems = Problems();

        problems[0].ShouldMatch($@"^graph/rules\.yaml:\d+: ");
        problems.ShouldContain(p => p.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void The_line_is_that_of_the_rule()
    {
        _data.Edit(File, "provision: provision:relief-3", "provision: provision:relief-33");

        Problems().ShouldHaveSingleItem().ShouldStartWith($"{File}:{_data.LineOf(File, "provision:relief-33")}: ");
    }

    [Fact]
    public void Without_the_file_there_is_one_clear_error()
    {
        _data.Delete(File);

        Problems().ShouldHaveSingleItem().ShouldStartWith($"{File}: the file is missing");
    }

    private List<string> Problems()
    {
        var dataset = _data.Load();
        return [.. Should.Throw<ImportException>(() => RulesFile.Load(dataset)).Problems.Select(p => p.ToString())];
    }
}
