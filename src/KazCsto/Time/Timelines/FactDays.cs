namespace KazCsto.Time.Timelines;

/// <summary>The days on which some facts begin, end or become certain or uncertain, and which of them hold in between.</summary>
/// <remarks>A fact holds on a day as in <see cref="Network.At"/>: by its own dates and by those of its nodes. Between two of the days nothing changes.</remarks>
internal sealed class FactDays
{
    private readonly TimelineOptions _span;
    private readonly Presence[] _first;
    private readonly FactMove[][] _moves;

    public FactDays(Network history, IReadOnlyList<Fact> facts, TimelineOptions span)
    {
        (Facts, _span) = (facts, span);
        _first = new Presence[facts.Count];
        var moves = new SortedDictionary<DateOnly, List<FactMove>> { [span.From] = [] };
        for (var i = 0; i < facts.Count; i++)
        {
            Period[] periods = [facts[i].Period, .. facts[i].Nodes.Select(history.ExistenceOf)];
            var before = _first[i] = Of(periods, span.From);
            foreach (var day in BreaksOf(periods))
            {
                var now = Of(periods, day);
                if (now != before)
                {
                    moves.TryAdd(day, []);
                    moves[day].Add(new(i, before, now));
                    before = now;
                }
            }
        }

        Days = [.. moves.Keys];
        _moves = [.. moves.Values.Select(m => m.ToArray())];
    }

    /// <summary>The facts.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The first day of the span, and every later day of it on which a fact moves.</summary>
    public ImmutableArray<DateOnly> Days { get; }

    /// <summary>What moves on each of the days; nothing on the first.</summary>
    public IReadOnlyList<FactMove> MovesOn(int day) => _moves[day];

    /// <summary>How many ties only possibly hold on the first day.</summary>
    public int PossibleAtFirst => Facts.Where((fact, i) => fact is Tie && _first[i] == Presence.Possibly).Count();

    /// <summary>Which facts hold on one of the days.</summary>
    public bool[] HoldingOn(int day)
    {
        var holds = Array.ConvertAll(_first, presence => presence != Presence.No);
        for (var i = 1; i <= day; i++)
        {
            Move(i, holds);
        }

        return holds;
    }

    /// <summary>Makes of what holds on the day before what holds on one of the days, and says which facts are concerned.</summary>
    public List<int> Move(int day, bool[] holds)
    {
        var moved = new List<int>();
        foreach (var move in _moves[day].Where(m => m.Begins || m.Ends))
        {
            holds[move.Fact] = move.Begins;
            moved.Add(move.Fact);
        }

        return moved;
    }

    private IEnumerable<DateOnly> BreaksOf(Period[] periods) =>
        periods.SelectMany(p => p.Breaks()).Where(day => day > _span.From && day < _span.Until).Distinct().Order();

    private Presence Of(Period[] periods, DateOnly day)
    {
        var presence = periods.Min(p => p.On(day));
        return _span.Certain && presence == Presence.Possibly ? Presence.No : presence;
    }
}

/// <summary>A fact that begins, ends or becomes certain or uncertain.</summary>
/// <param name="Fact">Its number.</param>
/// <param name="Before">Whether it held on the day before.</param>
/// <param name="Now">Whether it holds from this day on.</param>
internal readonly record struct FactMove(int Fact, Presence Before, Presence Now)
{
    public bool Begins => Before == Presence.No;

    public bool Ends => Now == Presence.No;
}
