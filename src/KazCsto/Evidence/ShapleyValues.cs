using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>A score shared out among the ties that it comes from.</summary>
/// <param name="Baseline">The score with no tie at all.</param>
/// <param name="Score">The score with all ties; what each brings sums to it, less the baseline.</param>
/// <param name="Orders">In how many orders the ties were added.</param>
/// <param name="Values">What each brings, the largest first.</param>
/// <remarks>
/// The value of a set of ties is the score of the node if only they hold, 0 where it has none, while all nodes stay; the baseline is the empty set. A measure that has no
/// score without ties has no baseline and is refused. Leaving
/// one tie out (<see cref="Contributions"/>) says nothing of ties that stand in for one another; the Shapley value (Shapley 1953, doi:10.1515/9781400881970-018) is what a tie
/// adds on average over all orders of adding them. Orders are drawn at random, each with its reverse, which lowers the error (Mitchell et al. 2022, JMLR 23);
/// the error is that of the means of such pairs. The same seed gives the same digits on any number of threads. Costs a measure for each tie and order.
/// </remarks>
internal sealed record ShapleyValues(double Baseline, double Score, int Orders, ImmutableArray<ShapleyValue> Values)
{
    /// <summary>How many orders are drawn, as pairs of an order and its reverse.</summary>
    public const int StandardOrders = 200;

    /// <summary>Two pairs: from one there is no error.</summary>
    public const int FewestOrders = 4;

    /// <summary>Shares out the score of a node.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="node">The node; it has an arc.</param>
    /// <param name="options">How the measure reads a graph, with the seed and the work.</param>
    /// <param name="orders">How many orders are drawn, four or more; an odd number is rounded up.</param>
    /// <exception cref="MeasureRefusedException">The measure needs to know more than a graph does.</exception>
    public static ShapleyValues Of(Ranking ranking, Node node, MeasureOptions options, int orders = StandardOrders)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, FewestOrders);
        var game = new ScoreGame(ranking, node, options);
        var pairs = (orders + 1) / 2;
        var added = new double[pairs][];
        using var team = Team.For(options.Work, 1_000_000L * pairs * game.Facts.Count);
        var done = 0;
        team.Each(
            pairs,
            (pair, _) =>
            {
                var order = Enumerable.Range(0, game.Facts.Count).ToArray();
                new SeededRandom(options.Seed, pair).Shuffle(order);
                var one = game.AddedIn(order);
                Array.Reverse(order);
                added[pair] = [.. one.Zip(game.AddedIn(order), (a, b) => (a + b) / 2)];
                options.Work.Report(Interlocked.Increment(ref done), pairs);
            }
        );
        return new(
            game.Baseline,
            game.Whole,
            2 * pairs,
            [
                .. game
                    .Facts.Select((fact, i) => ValueOf(fact, Array.ConvertAll(added, p => p[i])))
                    .OrderByDescending(v => v.Value)
                    .ThenBy(v => v.Fact.Id, StringComparer.Ordinal),
            ]
        );
    }

    private static ShapleyValue ValueOf(Fact fact, double[] samples)
    {
        var mean = samples.Average();
        var squares = samples.Sum(s => (s - mean) * (s - mean));
        var count = samples.Length;
        return new(fact, mean, Math.Sqrt(squares / (count - 1) / count));
    }

    /// <summary>What the score of one node is if only some facts hold.</summary>
    private sealed class ScoreGame
    {
        private readonly FactGraphs _graphs;
        private readonly Func<Graph, MeasureOptions, Scores> _measure;
        private readonly MeasureOptions _options;
        private readonly int _node;

        public ScoreGame(Ranking ranking, Node node, MeasureOptions options)
        {
            var projection = Projection.OnEveryGround(ranking.Projection.Network, ranking.Projection.Rule);
            _measure =
                ranking.Measure.OfGraphsOf(projection, node.Kind.Name)
                ?? throw new MeasureRefusedException(
                    $"{ranking.Measure.Name} compares families of ties, which cannot be taken apart tie by tie"
                );
            _graphs = new(projection);
            _node = projection.NumberOf(node);
            _options = options with { Work = new(1, null, options.Work.Cancellation) };
            var none = _graphs.Of(new bool[Facts.Count]);
            if (double.IsNaN(Refusing.ValuesOrNone(_measure, none, _options)[_node]))
            {
                throw new MeasureRefusedException(
                    $"{ranking.Measure.Name} has no score without ties, from which what each brings could be counted"
                );
            }

            Baseline = ScoreIf(new bool[Facts.Count]);
            Whole = ScoreIf([.. Enumerable.Repeat(true, Facts.Count)]);
        }

        public IReadOnlyList<Fact> Facts => _graphs.Facts;

        public double Baseline { get; }

        public double Whole { get; }

        /// <summary>What each fact adds to the score when the facts are added in an order.</summary>
        public double[] AddedIn(int[] order)
        {
            var holds = new bool[order.Length];
            var added = new double[order.Length];
            var before = Baseline;
            foreach (var fact in order)
            {
                _options.Work.StopIfCancelled();
                holds[fact] = true;
                var now = ScoreIf(holds);
                (added[fact], before) = (now - before, now);
            }

            return added;
        }

        private double ScoreIf(bool[] holds)
        {
            var score = Refusing.ValuesOrNone(_measure, _graphs.Of(holds), _options)[_node];
            return double.IsNaN(score) ? 0 : score;
        }
    }
}

/// <summary>The part of a score that a tie, or the duty of a provision, brings on average.</summary>
/// <param name="Fact">The tie or duty.</param>
/// <param name="Value">The part, in the unit of the score; below 0 if it lowers it.</param>
/// <param name="StandardError">The standard error of the part.</param>
internal sealed record ShapleyValue(Fact Fact, double Value, double StandardError);
