using KazCsto.Export.Pictures;
using KazCsto.Import;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Export;

/// <summary>Networks made in memory, in the vocabulary of the repository, for the tests of pictures and files.</summary>
internal sealed class Sample
{
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly List<Claim> _claims = [];

    public static string Root => RepositoryFolder.Root;

    public static Schema Schema { get; } = SchemaFile.Read(RepositoryFolder.Data, new Problems())!;

    public static Style Style { get; } = Style.Load(RepositoryFolder.Data, Schema);

    public static GradeScale Scale { get; } = GradesFile.Read(RepositoryFolder.Data, new Problems())![0];

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
            .Node("state:kaz", "Kazakhstan", "Қазақстан", ("iso3", "KAZ"), ("cow", "705"))
            .Node("state:rus", "Russia", "Россия", ("iso3", "RUS"), ("cow", "365"))
            .Node("leader:tokayev", "Tokayev", "Тоқаев")
            .Node("institution:csto", "Collective Security Treaty Organization", "", ("abbreviation", "CSTO"))
            .Tie("state:kaz", "member-of", "institution:csto", "2002-10-07")
            .Tie("state:rus", "member-of", "institution:csto", "2002")
            .Tie("leader:tokayev", "holds-office", "state:kaz", "2019-03-20", role: "president")
            .Tie("state:rus", "supplies-arms", "state:kaz", "2021~", "2022-01")
            .Tie("state:kaz", "borders", "state:rus", quantity: "7644")
            .Property("state:kaz", "character", "landlocked & large")
            .Network;

    /// <summary>A network of the size and shape of the real one's core.</summary>
    public static Network Csto()
    {
        var sample = new Sample()
            .Node("institution:csto", "Collective Security Treaty Organization", "ОДКБ", ("abbreviation", "CSTO"))
            .Node("organ:council", "Collective Security Council")
            .Node("organ:joint-staff", "Joint Staff")
            .Node("organ:secretariat", "Secretariat")
            .Node("force:peacekeepers", "Collective Peacekeeping Forces in Kazakhstan")
            .Node("force:crrf", "Collective Rapid Reaction Force")
            .Node("facility:baikonur", "Baikonur Cosmodrome")
            .Node("base:kant", "Kant air base")
            .Node("base:201", "201st Military Base")
            .Node("base:102", "102nd Military Base, Gyumri");
        foreach (var organ in new[] { "council", "joint-staff", "secretariat" })
        {
            sample.Tie($"organ:{organ}", "organ-of", "institution:csto");
        }

        foreach (var force in new[] { "peacekeepers", "crrf" })
        {
            sample.Tie($"force:{force}", "force-of", "institution:csto");
        }

        foreach (var (state, leader) in Members)
        {
            sample
                .Tie($"state:{state}", "member-of", "institution:csto", "2002-10-07")
                .Tie($"state:{state}", "contributes-to", "force:peacekeepers", "2022-01-06", "2022-01")
                .Tie($"leader:{leader}", "holds-office", $"state:{state}", "2019");
        }

        foreach (var state in Members.Select(m => m.State).Where(s => s != "Russia"))
        {
            sample.Tie("state:Russia", "supplies-arms", $"state:{state}");
        }

        return sample
            .Tie("state:Kazakhstan", "hosts", "facility:baikonur")
            .Tie("state:Kyrgyzstan", "hosts", "base:kant")
            .Tie("state:Tajikistan", "hosts", "base:201")
            .Tie("state:Armenia", "hosts", "base:102")
            .Tie("state:Russia", "operates", "base:kant")
            .Tie("state:Russia", "operates", "base:201")
            .Tie("state:Russia", "operates", "base:102")
            .Tie("state:Russia", "leases", "facility:baikonur", quantity: "115")
            .Tie("leader:Zas", "holds-office", "organ:secretariat", role: "secretary-general")
            .Tie("leader:Serdyukov", "commands", "force:peacekeepers")
            .Tie("force:peacekeepers", "deployed-to", "state:Kazakhstan", "2022-01-06", "2022-01-19")
            .Tie("force:peacekeepers", "secures", "facility:baikonur", credibility: 4)
            .Tie("leader:Putin", "supports", "leader:Tokayev")
            .Tie("leader:Nazarbayev", "rivals", "leader:Tokayev")
            .Tie("leader:Nazarbayev", "preceded", "leader:Tokayev")
            .Tie("state:China", "supports", "leader:Tokayev")
            .Tie("state:Turkey", "supplies-arms", "state:Azerbaijan")
            .Tie("state:Azerbaijan", "rivals", "state:Armenia")
            .Network;
    }

    private static readonly (string State, string Leader)[] Members =
    [
        ("Armenia", "Pashinyan"),
        ("Belarus", "Lukashenko"),
        ("Kazakhstan", "Tokayev"),
        ("Kyrgyzstan", "Japarov"),
        ("Russia", "Putin"),
        ("Tajikistan", "Rahmon"),
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
