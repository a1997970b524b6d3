using KazCsto.Import;
using KazCsto.Import.Conditions;

namespace KazCsto.Tests.Import.Conditions;

public sealed class ConditionsFileTests : IDisposable
{
    private const string File = "graph/conditions.yaml";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Theory]
    [InlineData(
        "$state hosts base:?base",
        "$state hosst base:?base",
        "'hosst' is not a kind of tie; did you mean 'hosts'?"
    )]
    [InlineData(
        "$state hosts base:?base",
        "$stat hosts base:?base",
        "'$stat' is not given here; did you mean '$state'?"
    )]
    [InlineData(
        "$state hosts base:?base",
        "$state hosts bass:?base",
        "'bass' is not a kind of node; did you mean 'base'?"
    )]
    [InlineData(
        "$state hosts base:?base",
        "$state hosts leader:?base",
        "a leader cannot stand at this end of hosts; expected base or facility"
    )]
    [InlineData("$state hosts base:?base", "$state hosts", "expected 'node kind node', or 'node property = value'")]
    [InlineData(
        "; state:oak operates ?base",
        "; state:oaks operates ?base",
        "'state:oaks' is not a node; did you mean 'state:oak'?"
    )]
    [InlineData("$case asked = true", "$case askd = true", "'askd' is not a property; did you mean 'asked'?")]
    [InlineData(
        "from: Oak alone",
        "from: Oak",
        "'Oak' is not an outcome; expected silence, statement, material aid, Oak alone or League force"
    )]
    [InlineData(
        "as external-attack or",
        "as external-atack or",
        "'external-atack' is not a role of frames; did you mean 'external-attack'?"
    )]
    [InlineData("yes-from: 1000", "yes-form: 1000", "'yes-form' is not a key of this entry; did you mean 'yes-from'?")]
    [InlineData("    yes-from: 1000\n", "", "the entry lacks 'yes-from', the value from which on the answer is yes")]
    [InlineData(
        "along: security",
        "along: influence",
        "'influence' is not a projection with families; expected security"
    )]
    [InlineData("compared: [asked,", "compared: [askd,", "'askd' is not a condition; did you mean 'asked'?")]
    [InlineData(
        "quantity: $state borders state:oak",
        "quantity: $state hosts base:?b",
        "quantity: expected a tie of a kind that has one"
    )]
    [InlineData(
        "property: outcome",
        "property: ground",
        "'ground' is not a property with ordered values; expected outcome, duty or rule"
    )]
    [InlineData("    label: hosts a base of Oak\n", "", "the entry lacks 'label'")]
    [InlineData(
        "- $state hosts base:?base; state:oak operates ?base",
        "- ;",
        "yes: expected lines such as 'node kind node'"
    )]
    [InlineData(
        "$case asked = true",
        "$case asked = yes",
        "yes: '$case asked = yes': 'yes' is not a value of asked; expected true or false"
    )]
    [InlineData("$case asked = true", "$case asked =  ", "a value of asked is missing behind '='")]
    [InlineData(
        "?request form = request\nanswers",
        "ever ?request form = request\nanswers",
        "'ever' has no meaning for a code"
    )]
    [InlineData(
        "quantity: $state borders",
        "quantity: not $state borders",
        "quantity: expected a tie of a kind that has one, without 'not' and 'ever'"
    )]
    [InlineData(
        "    quantity: $state borders",
        "    at: 7\n    quantity: $state borders",
        "at: '7' is not a choice here; expected begin or request"
    )]
    [InlineData(
        "    quantity: $state borders",
        "    dependence-on: state:oak\n    along: security\n    quantity: $state borders",
        "a condition is asked by 'yes' (ways), by 'quantity' or by 'dependence-on', and by one of them only"
    )]
    [InlineData("compared: [asked,", "compared: [asked, asked,", "compared: 'asked' stands there twice")]
    [InlineData(
        "institution: institution:league",
        "institution: state:hazel",
        "institution: 'state:hazel' is not an institution of the data"
    )]
    public void What_is_wrong_is_said_with_its_line(string old, string replacement, string message)
    {
        _data.Edit(File, old, replacement);

        var problems = Should.Throw<ImportException>(() => ConditionsFile.Load(_data.Load())).Problems;

        problems.ShouldContain(p => p.Message.Contains(message) && p.Row.Line > 0, string.Join('\n', problems));
    }

    [Fact]
    public void A_wrong_way_is_told_on_its_own_line()
    {
        var line = _data.Text(File).Split('\n').ToList().FindIndex(l => l.Contains("$case asked = true")) + 1;
        _data.Edit(File, "$case asked = true", "$case askd = true");

        Should
            .Throw<ImportException>(() => ConditionsFile.Load(_data.Load()))
            .Problems.ShouldHaveSingleItem()
            .Row.Line.ShouldBe(line);
    }

    [Fact]
    public void A_new_condition_is_an_entry_and_no_code()
    {
        _data.Write(
            File,
            _data.Text(File)
                + "\n  near-cedar:\n    label: borders Cedar\n    asks: Did it border Cedar?\n    yes:\n      - $state borders state:cedar\n"
        );

        ConditionsFile.Load(_data.Load()).Conditions[^1].Name.ShouldBe("near-cedar");
    }

    public void Dispose() => _data.Dispose();
}
