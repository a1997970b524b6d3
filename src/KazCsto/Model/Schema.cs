namespace KazCsto.Model;

/// <summary>The vocabulary of a network: its kinds of node, property and tie, in the order of <c>graph/schema.yaml</c>.</summary>
/// <param name="Nodes">Kinds of node by name.</param>
/// <param name="Properties">Properties by name.</param>
/// <param name="Ties">Kinds of tie by name.</param>
public sealed record Schema(
    IReadOnlyDictionary<string, NodeKind> Nodes,
    IReadOnlyDictionary<string, PropertyKind> Properties,
    IReadOnlyDictionary<string, TieKind> Ties
)
{
    private readonly HashSet<Meaning> _meanings = [.. MeaningsOf(Nodes.Values, Properties.Values, Ties.Values)];

    /// <summary>Goes on only if a question can be answered.</summary>
    /// <exception cref="UnansweredException">Nothing has a meaning that it needs.</exception>
    internal void Require(Requirement question)
    {
        if (WhyNot(question) is { } unanswered)
        {
            throw new UnansweredException(unanswered);
        }
    }

    /// <summary>Why a question cannot be answered, or null if it can.</summary>
    internal Unanswered? WhyNot(Requirement question)
    {
        ImmutableArray<ImmutableArray<Meaning>> missing =
        [
            .. question.Needs.Where(any => !any.Any(_meanings.Contains)),
        ];
        var beside = missing
            .SelectMany(any => any)
            .Distinct()
            .SelectMany(m => Meaningless(m).Select(name => (m, name)));
        return missing.IsEmpty ? null : new(question, missing, beside.ToLookup(b => b.m, b => b.name));
    }

    /// <summary>Those of some questions that cannot be answered.</summary>
    internal IEnumerable<Unanswered> Untold(IEnumerable<Requirement> questions) =>
        questions.Select(WhyNot).OfType<Unanswered>();

    /// <summary>The kinds, roles or values of the sort of a meaning, by name, that mean nothing.</summary>
    private IEnumerable<string> Meaningless(Meaning meaning) =>
        meaning switch
        {
            NodeMeaning => Nodes.Values.Where(k => k.Means is null).Select(k => k.Name),
            TieMeaning => Ties.Values.Where(k => k.Means is null).Select(k => k.Name),
            RoleMeaning => Ties.Values.SelectMany(k => k.Roles).Where(r => r.Value.Means is null).Select(r => r.Key),
            PropertyMeaning => Properties
                .Values.Where(k => k.Means is null)
                .Select(k => k.Name)
                .Concat(Codes.Where(c => c.Means is null).Select(c => c.Name)),
            _ => Properties
                .Values.SelectMany(p => p.ValueMeanings)
                .Concat(Codes.SelectMany(c => c.ValueMeanings))
                .Where(v => v.Value is null)
                .Select(v => v.Key),
        };

    private IEnumerable<Code> Codes => Nodes.Values.SelectMany(k => k.CodesMeant);

    private static IEnumerable<Meaning> MeaningsOf(
        IEnumerable<NodeKind> nodes,
        IEnumerable<PropertyKind> properties,
        IEnumerable<TieKind> ties
    ) =>
        nodes
            .SelectMany(n => n.CodesMeant.SelectMany(MeaningsOf).Append(n.Means))
            .Concat(properties.SelectMany(p => p.Values.Select(p.MeaningOf).Append<Meaning?>(p.Means)))
            .Concat(ties.SelectMany(t => t.Roles.Values.Select(r => (Meaning?)r.Means).Append(t.Means)))
            .OfType<Meaning>();

    /// <summary>Where no values are listed, none is known to be missing.</summary>
    private static IEnumerable<Meaning?> MeaningsOf(Code code) =>
        (code.ValueMeanings.Count > 0 ? code.ValueMeanings.Values : Meaning.All<ValueMeaning>()).Append<Meaning?>(
            code.Means
        );
}
