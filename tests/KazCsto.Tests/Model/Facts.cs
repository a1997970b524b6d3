using KazCsto.Import;

namespace KazCsto.Tests.Model;

/// <summary>Claims made in memory, in the vocabulary of the made league, with round grades.</summary>
internal sealed class Facts
{
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly Dictionary<string, Source> _sources = [];
    private readonly List<Claim> _claims = [];

    public static Schema Schema { get; } = SchemaFile.Read(League.Files, new Problems())!;

    /// <summary>A2 is 0.72, B1 is 0.5 and C1 is 0.4.</summary>
    public static GradeScale Scale { get; } =
        new(
            "round",
            "easy to reckon with",
            new Dictionary<char, double>
            {
                ['A'] = 0.8,
                ['B'] = 0.5,
                ['C'] = 0.4,
            },
            new Dictionary<int, double>
            {
                [1] = 1,
                [2] = 0.9,
                [3] = 0.5,
            },
            Denial: 1,
            Contested: 0.5,
            Whole: ["treaty text"]
        );

    public Network Network => Network.Of(Schema, Scale, _sources.Values, _nodes.Values, _claims);

    public Node this[string id] => Existing(id);

    public Facts Nodes(params string[] ids)
    {
        foreach (var id in ids)
        {
            Existing(id);
        }

        return this;
    }

    /// <summary>Adds a source; blank origins are one origin.</summary>
    public Facts Source(
        string slug,
        char reliability = 'A',
        string? origin = null,
        string? published = "2022-01-09",
        string type = "news"
    )
    {
        _sources[slug] = new(
            $"source:{slug}",
            slug,
            slug,
            "",
            published is null ? null : Date(published),
            "",
            type,
            reliability,
            origin ?? slug,
            ReadingState.Full,
            ""
        );
        return this;
    }

    /// <summary>Adds a claim about the tie that a sentence such as <c>state:hazel member-of institution:league</c> names.</summary>
    public Facts Tie(
        string sentence,
        string? since = null,
        string? until = null,
        string source = "s",
        int credibility = 1,
        Stance stance = Stance.Affirms,
        Basis basis = Basis.Observed,
        string key = "",
        string? role = null,
        string? quantity = null
    )
    {
        var words = sentence.Split(' ');
        var subject = TieSubject.Of(Schema.Ties[words[1]], Existing(words[0]), Existing(words[2]), key);
        var says = new Dictionary<string, string>();
        if (role is not null)
        {
            says["role"] = role;
        }

        if (quantity is not null)
        {
            says["quantity"] = quantity;
        }

        return Claim(subject, says, (since, until), source, credibility, stance, basis);
    }

    public Facts Property(
        string node,
        string property,
        string value,
        string? since = null,
        string? until = null,
        string source = "s",
        int credibility = 1,
        Stance stance = Stance.Affirms,
        Basis basis = Basis.Observed
    )
    {
        var subject = PropertySubject.Of(Existing(node), Schema.Properties[property], value);
        var says = new Dictionary<string, string> { ["value"] = value };
        return Claim(subject, says, (since, until), source, credibility, stance, basis);
    }

    private Facts Claim(
        Subject subject,
        Dictionary<string, string> says,
        (string? Since, string? Until) dates,
        string source,
        int credibility,
        Stance stance,
        Basis basis
    )
    {
        if (!_sources.ContainsKey(source))
        {
            Source(source);
        }

        _claims.Add(
            new()
            {
                Subject = subject,
                Row = new("seeds/facts.csv", _claims.Count + 2),
                Says = says,
                Period = new(
                    dates.Since is null ? null : Date(dates.Since),
                    dates.Until is null ? null : Date(dates.Until)
                ),
                Source = _sources[source],
                Locator = "¶1",
                Credibility = credibility,
                Stance = stance,
                SaidBy = null,
                Basis = basis,
                Note = "",
                Probability = Scale.Of(_sources[source], credibility),
            }
        );
        return this;
    }

    private static ImpreciseDate Date(string text) =>
        ImpreciseDate.TryParse(text) ?? throw new ArgumentException($"'{text}' is no date");

    private Node Existing(string id)
    {
        if (!_nodes.TryGetValue(id, out var node))
        {
            var (kind, slug) = (id.Split(':')[0], id.Split(':')[1]);
            _nodes[id] = node = new(id, Schema.Nodes[kind], slug, "", new Dictionary<string, string>());
        }

        return node;
    }
}
