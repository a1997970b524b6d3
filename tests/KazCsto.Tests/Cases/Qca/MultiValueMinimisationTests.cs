using System.Collections.Immutable;
using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Graphs;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Minimisation over conditions of two to four values against the definitions: every term, every set of terms.</summary>
public sealed class MultiValueMinimisationTests
{
    [Property(MaxTest = 200)]
    public void All_minimum_models_are_found_and_no_other(int seed, bool withRemainders)
    {
        var (space, outputs) = Random(seed);

        var found = Minimised.Of(
            space,
            outputs,
            _ => withRemainders,
            new() { Outcome = new("Y"), MostModels = int.MaxValue },
            CancellationToken.None
        );

        var primes = PrimesOf(space, outputs, withRemainders);
        var expected = SmallestCovers(space, outputs, primes);
        found.Models.Select(m => Key(m)).Order().ShouldBe(expected.Select(Key).Order());
        string Key(IEnumerable<Term> model) => string.Join(" + ", model.Select(t => t.Shown(space)).Order());
    }

    private static (PropertySpace Space, RowOutput[] Outputs) Random(int seed)
    {
        var random = new SeededRandom((ulong)(uint)seed);
        var conditions = 1 + random.Below(3);
        var space = PropertySpace.Of(
            [.. Enumerable.Range(0, conditions).Select(i => new SetLiteral($"{(char)('A' + i)}"))],
            [.. Enumerable.Range(0, conditions).Select(_ => 2 + random.Below(3))],
            [.. Enumerable.Range(0, conditions).Select(_ => false)]
        );
        var outputs = TruthTable.Unobserved(space);
        foreach (var row in space.Rows)
        {
            outputs[row] = (RowOutput)random.Below(3);
        }

        outputs[space.Rows[random.Below(space.Rows.Length)]] = RowOutput.Positive;
        return (space, outputs);
    }

    /// <summary>All terms that cover no row they may not, and within no other such term.</summary>
    private static List<Term> PrimesOf(PropertySpace space, RowOutput[] outputs, bool withRemainders)
    {
        IEnumerable<Term> terms = [default];
        for (var i = 0; i < space.Values.Length; i++)
        {
            var place = i;
            terms = terms.SelectMany(t =>
                Enumerable
                    .Range(0, space.Values[place])
                    .Select(v => new Term(t.Literals | space.FieldOf(place), t.Present | space.BitsOf(place, v)))
                    .Append(t)
            );
        }

        var holding = terms
            .Where(t =>
                space
                    .Rows.Where(t.Covers)
                    .All(r => outputs[r] == RowOutput.Positive || (withRemainders && outputs[r] == RowOutput.Remainder))
            )
            .ToList();
        return [.. holding.Where(t => !holding.Exists(wider => wider != t && t.LiesWithin(wider)))];
    }

    private static List<List<Term>> SmallestCovers(PropertySpace space, RowOutput[] outputs, List<Term> primes)
    {
        int[] on = [.. space.Rows.Where(r => outputs[r] == RowOutput.Positive)];
        var seen = new HashSet<string>();
        List<ImmutableSortedSet<int>> grown =
        [
            [],
        ];
        while (true)
        {
            var covering = grown.Where(set => on.All(r => set.Any(p => primes[p].Covers(r)))).ToList();
            if (covering.Count > 0)
            {
                return [.. covering.Select(set => set.Select(p => primes[p]).ToList())];
            }

            grown =
            [
                .. grown
                    .SelectMany(set =>
                    {
                        var open = on.First(r => !set.Any(p => primes[p].Covers(r)));
                        return Enumerable.Range(0, primes.Count).Where(p => primes[p].Covers(open)).Select(set.Add);
                    })
                    .Where(set => seen.Add(string.Join(',', set))),
            ];
        }
    }
}
