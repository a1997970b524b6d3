namespace KazCsto.Networks.Questions;

/// <summary>The ties in force that possibly hold on a day: contested and denied ones are passed over.</summary>
internal sealed class NetworkOnDay(Network history, DateOnly day)
{
    private readonly Network _network = history.At(day);

    public IEnumerable<Node> Nodes => _network.Nodes;

    /// <summary>All ties.</summary>
    public IEnumerable<Tie> Ties => _network.Ties.Where(Counts);

    /// <summary>The node with an id, or null if it does not exist on the day.</summary>
    public Node? Find(string id) => _network.Find(id);

    /// <summary>The ties that lead away from a node; of all kinds, if none is named.</summary>
    public IEnumerable<Tie> From(Node node, params TieMeaning[] kinds) =>
        _network.ContainsVertex(node) ? Counting(_network.OutEdges(node), kinds) : [];

    /// <summary>The ties that lead to a node; of all kinds, if none is named.</summary>
    public IEnumerable<Tie> To(Node node, params TieMeaning[] kinds) =>
        _network.ContainsVertex(node) ? Counting(_network.InEdges(node), kinds) : [];

    /// <summary>The ties of a node at either end.</summary>
    public IEnumerable<Tie> Of(Node node) => _network.ContainsVertex(node) ? _network.TiesOf(node).Where(Counts) : [];

    /// <summary>Whether a tie surely holds on the day.</summary>
    public bool IsCertain(Tie tie) => !_network.IsOnlyPossible(tie);

    /// <summary>A row rests on these ties.</summary>
    public Grounds On(params IEnumerable<Tie?> ties) => new([.. ties.OfType<Tie>().Distinct()], IsCertain);

    private static IEnumerable<Tie> Counting(IEnumerable<Tie> ties, TieMeaning[] kinds) =>
        ties.Where(t => Counts(t) && (kinds.Length == 0 || t.Is(kinds)));

    private static bool Counts(Tie tie) => tie.Standing == Standing.InForce;
}
