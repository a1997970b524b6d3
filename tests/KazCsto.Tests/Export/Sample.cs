using KazCsto.Export.Pictures;
using KazCsto.Import;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Export;

/// <summary>Networks made in memory, in the vocabulary of the made league, for the tests of pictures and files.</summary>
internal sealed class Sample
{
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly List<Claim> _claims = [];

    public static string Root => RepositoryFolder.Root;

    public static Schema Schema { get; } = SchemaFile.Read(League.Files, new Problems())!;

    public static Style Style { get; } = Style.Load(League.Files, Schema);

    public static GradeScale Scale { get; } = GradesFile.Read(League.Files, new Problems())![0];

    public static Source Source { get; } =
        new(
            "source:sample",
            "Sample 2022",
            "A sample",
            "Nobody",
            ImpreciseDate.TryParse("2022-01-09"),
            "https://example.org/?a=1&b=2",
            "analysis",
            'B',
            "sample",
            ReadingState.Full,
            ""
        );

    public Network Network => Network.Of(Schema, Scale, [Source], _nodes.Values, _claims);

    /// <summary>Adds a node; its kind stands in its id.</summary>
    public Sample Node(string id, string? name = null, string native = "", params (string, string)[] codes)
    {
        var kind = Schema.Nodes[id[..id.IndexOf(':')]];
        var known = codes.ToDictionary(c => c.Item1, c => c.Item2);
        _nodes[id] = new(id, kind, name ?? id[(id.IndexOf(':') + 1)..], native, known);
        return this;
    }

    /// <summary>Adds a claim about a tie; nodes that are not there yet are added.</summary>
    public Sample Tie(
        string from,
        string kind,
        string to,
        string since = "..",
        string until = "..",
        Stance stance = Stance.Affirms,
        int credibility = 2,
        string? role = null,
        string? quantity = null,
        string note = "",
        Basis basis = Basis.Observed
    )
    {
        var subject = TieSubject.Of(Schema.Ties[kind], Existing(from), Existing(to), "");
        var says = new Dictionary<string, string>();
        if (role is not null)
        {
            says["role"] = role;
        }

        if (quantity is not null)
        {
            says["quantity"] = quantity;
        }

        _claims.Add(ClaimOn(subject, says, since, until, stance, credibility, note) with { Basis = basis });
        return this;
    }

    /// <summary>Adds a claim about a property.</summary>
    public Sample Property(string node, string property, string value)
    {
        var kind = Schema.Properties[property];
        var subject = PropertySubject.Of(Existing(node), kind, value);
        var says = new Dictionary<string, string> { ["value"] = value };
        _claims.Add(ClaimOn(subject, says, "..", "..", Stance.Affirms, 2, ""));
        return this;
    }

    /// <summary>Two states, a leader and an institution.</summary>
    public static Network Tiny() =>
        new Sample()
            .Node("state:hazel", "Hazel", "Жаңғақ", ("iso3", "HAZ"), ("cow", "901"))
            .Node("state:oak", "Oak", "Дуб", ("iso3", "OAK"), ("cow", "902"))
            .Node("leader:tom", "Tom", "Том")
            .Node("institution:league", "Common Security League of Forest States", "", ("abbreviation", "LFS"))
            .Tie("state:hazel", "member-of", "institution:league", "2002-10-07")
            .Tie("state:oak", "member-of", "institution:league", "2002")
            .Tie("leader:tom", "holds-office", "state:hazel", "2019-03-20", role: "president")
            .Tie("state:oak", "supplies-arms", "state:hazel", "2021~", "2022-01")
            .Tie("state:hazel", "borders", "state:oak", quantity: "7644")
            .Property("state:hazel", "character", "landlocked & large")
            .Network;

    /// <summary>An institution with its organs, members, forces and bases, of the size that a picture shows well.</summary>
    public static Network Alliance()
    {
        var sample = new Sample()
            .Node("institution:league", "Common Security League of Forest States", "ЛИГА", ("abbreviation", "LFS"))
            .Node("organ:council", "Common Security Council")
            .Node("organ:joint-staff", "Joint Staff")
            .Node("organ:secretariat", "Secretariat")
            .Node("force:peacekeepers", "Common Peacekeeping Forces in Hazel")
            .Node("force:rapid", "Common Rapid Reaction Force")
            .Node("facility:dam", "Great Dam of Hazel")
            .Node("base:fort", "Fort air base")
            .Node("base:march", "River March Military Base")
            .Node("base:cove", "Cove Military Base, Alder");
        foreach (var organ in new[] { "council", "joint-staff", "secretariat" })
        {
            sample.Tie($"organ:{organ}", "organ-of", "institution:league");
        }

        foreach (var force in new[] { "peacekeepers", "rapid" })
        {
            sample.Tie($"force:{force}", "force-of", "institution:league");
        }

        foreach (var (state, leader) in Members)
        {
            sample
                .Tie($"state:{state}", "member-of", "institution:league", "2002-10-07")
                .Tie($"state:{state}", "contributes-to", "force:peacekeepers", "2022-01-06", "2022-01")
                .Tie($"leader:{leader}", "holds-office", $"state:{state}", "2019");
        }

        foreach (var state in Members.Select(m => m.State).Where(s => s != "Oak"))
        {
            sample.Tie("state:Oak", "supplies-arms", $"state:{state}");
        }

        return sample
            .Tie("state:Hazel", "hosts", "facility:dam")
            .Tie("state:Holly", "hosts", "base:fort")
            .Tie("state:Rowan", "hosts", "base:march")
            .Tie("state:Alder", "hosts", "base:cove")
            .Tie("state:Oak", "operates", "base:fort")
            .Tie("state:Oak", "operates", "base:march")
            .Tie("state:Oak", "operates", "base:cove")
            .Tie("state:Oak", "leases", "facility:dam", quantity: "115")
            .Tie("leader:Zoe", "holds-office", "organ:secretariat", role: "secretary-general")
            .Tie("leader:Rita", "commands", "force:peacekeepers")
            .Tie("force:peacekeepers", "deployed-to", "state:Hazel", "2022-01-06", "2022-01-19")
            .Tie("force:peacekeepers", "secures", "facility:dam", credibility: 4)
            .Tie("leader:Paul", "supports", "leader:Tom")
            .Tie("leader:Nils", "rivals", "leader:Tom")
            .Tie("leader:Nils", "preceded", "leader:Tom")
            .Tie("state:Cedar", "supports", "leader:Tom")
            .Tie("state:Spruce", "supplies-arms", "state:Aspen")
            .Tie("state:Aspen", "rivals", "state:Alder")
            .Network;
    }

    private static readonly (string State, string Leader)[] Members =
    [
        ("Alder", "Olga"),
        ("Birch", "Boris"),
        ("Hazel", "Tom"),
        ("Holly", "Jens"),
        ("Oak", "Paul"),
        ("Rowan", "Rolf"),
    ];

    private Node Existing(string id)
    {
        if (!_nodes.ContainsKey(id))
        {
            Node(id);
        }

        return _nodes[id];
    }

    private Claim ClaimOn(
        Subject subject,
        Dictionary<string, string> says,
        string since,
        string until,
        Stance stance,
        int credibility,
        string note
    ) =>
        new()
        {
            Subject = subject,
            Row = new("seeds/sample.csv", _claims.Count + 2),
            Says = says,
            Period = new(ImpreciseDate.TryParse(since), ImpreciseDate.TryParse(until)),
            Source = Source,
            Locator = "¶1",
            Credibility = credibility,
            Stance = stance,
            SaidBy = null,
            Basis = Basis.Observed,
            Note = note,
            Probability = Scale.Of(Source, credibility),
        };
}
