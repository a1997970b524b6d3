using System.Collections.Immutable;
using System.Numerics;
using FsCheck.Xunit;
using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Minimisation against the definitions: every term, every set of terms.</summary>
public sealed class MinimisationTests
{
    private static readonly QcaOptions Options = new() { Outcome = new("Y"), MostModels = int.MaxValue };

    [Property(MaxTest = 300)]
    public void All_minimum_models_are_found_and_no_other(int seed, bool withRemainders)
    {
        var outputs = RandomTables.Outputs(seed);

        var found = Minimised.Of(SpaceOf(outputs), outputs, _ => withRemainders, Options, CancellationToken.None);

        var expected = SmallestCovers(outputs, PrimesOf(outputs, withRemainders));
        found.Models.Select(m => Key(m)).Order().ShouldBe(expected.Select(Key).Order());
        found.Count.ShouldBe(expected.Count);
        found.IsCountExact.ShouldBeTrue();
        found.AtLeastTerms.ShouldBe(expected[0].Count);
    }

    [Property(MaxTest = 100)]
    public void Of_a_listing_cut_short_the_count_stays(int seed)
    {
        var outputs = RandomTables.Outputs(seed);

        var all = Minimised.Of(SpaceOf(outputs), outputs, _ => true, Options, CancellationToken.None);
        var some = Minimised.Of(
            SpaceOf(outputs),
            outputs,
            _ => true,
            Options with
            {
                MostModels = 2,
            },
            CancellationToken.None
        );

        some.Count.ShouldBe(all.Count);
        some.Models.Length.ShouldBe(Math.Min(2, all.Models.Length));
        some.Models.Select(m => Key(m)).ShouldBeSubsetOf(all.Models.Select(m => Key(m)));
    }

    [Fact]
    public void A_search_that_is_given_up_says_so_and_still_fits_the_table()
    {
        // The rows of one, two and three conditions present: a ring in which every model leaves out half of the terms.
        RowOutput[] ring =
        [
            .. Enumerable.Range(0, 32).Select(row => row is 0 or 31 ? RowOutput.Negative : RowOutput.Positive),
        ];
        var all = Minimised.Of(SpaceOf(ring), ring, _ => false, Options, CancellationToken.None);

        var given = Minimised.Of(
            SpaceOf(ring),
            ring,
            _ => false,
            Options with
            {
                MostSteps = 1,
            },
            CancellationToken.None
        );

        all.AtLeastTerms.ShouldBe(5);
        all.Count.ShouldBeGreaterThan(1);
        given.IsCountExact.ShouldBeFalse();
        given.AtLeastTerms.ShouldBeLessThanOrEqualTo(5);
        var model = given.Models.ShouldHaveSingleItem();
        for (var row = 0; row < ring.Length; row++)
        {
            model.Any(t => t.Covers(row)).ShouldBe(ring[row] == RowOutput.Positive);
        }
    }

    [Fact]
    public void Where_no_row_is_negative_the_term_that_always_holds_is_left()
    {
        var found = Minimised.Of(
            PropertySpace.Of([new("A")]),
            [RowOutput.Positive, RowOutput.Remainder],
            _ => true,
            Options,
            CancellationToken.None
        );

        found.Models.Single().ShouldBe([new Term(0, 0)]);
        new Term(0, 0).Shown(PropertySpace.Of([new("A")])).ShouldBe("1");
    }

    private static PropertySpace SpaceOf(RowOutput[] outputs) =>
        RandomTables.SpaceOf(BitOperations.Log2((uint)outputs.Length));

    /// <summary>All terms that cover no row they may not, and within no other such term.</summary>
    private static List<Term> PrimesOf(RowOutput[] outputs, bool withRemainders)
    {
        var rows = Enumerable.Range(0, outputs.Length).ToList();
        var holding =
            from literals in rows
            from present in rows
            where (present & ~literals) == 0
            let term = new Term(literals, present)
            where
                rows.Where(term.Covers)
                    .All(r => outputs[r] == RowOutput.Positive || (withRemainders && outputs[r] == RowOutput.Remainder))
            select term;
        var all = holding.ToList();
        return [.. all.Where(t => !all.Exists(wider => wider != t && t.LiesWithin(wider)))];
    }

    /// <summary>Every set of terms that covers each positive row, grown one term at a time until there is any.</summary>
    private static List<List<Term>> SmallestCovers(RowOutput[] outputs, List<Term> primes)
    {
        int[] on = [.. Enumerable.Range(0, outputs.Length).Where(r => outputs[r] == RowOutput.Positive)];
        var sets = new HashSet<string> { "" };
        List<ImmutableSortedSet<int>> grown =
        [
            [],
        ];
        while (true)
        {
            var covering = grown.Where(IsCover).ToList();
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
                    .Where(set => sets.Add(string.Join(',', set))),
            ];
        }

        bool IsCover(ImmutableSortedSet<int> set) => on.All(r => set.Any(p => primes[p].Covers(r)));
    }

    private static string Key(IEnumerable<Term> model) =>
        string.Join(' ', model.Select(t => $"{t.Literals}:{t.Present}").Order());
}
