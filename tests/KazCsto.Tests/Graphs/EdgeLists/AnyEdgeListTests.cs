using System.Globalization;
using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;
using static KazCsto.Graphs.EdgeLists.EdgeColumn;
using static KazCsto.Tests.Graphs.EdgeLists.EdgeFolder;

namespace KazCsto.Tests.Graphs.EdgeLists;

/// <summary>What holds for every edge list.</summary>
public sealed class AnyEdgeListTests : IDisposable
{
    private static readonly string[] Separators = [" ", "\t", "  \t", ",", ";", " , ", "; "];
    private static readonly Func<int, string>[] Namings =
    [
        i => $"{i}",
        i => $"{i - 128}",
        i => $"{i * 40_000_000_000_000_000L}",
        i => $"node{i}",
        i => $"{i:000}",
        i => i % 3 == 0 ? $"{i}" : $"é{i}",
    ];

    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Property(MaxTest = 60)]
    public void Neither_the_order_of_the_rows_nor_the_separator_nor_packing_nor_threads_change_the_graph(
        (byte, byte, byte)[] ties,
        byte naming,
        byte separator,
        ulong seed,
        bool directed
    )
    {
        var rows = Rows([.. ties, (1, 2, 3)], Namings[naming % Namings.Length], 7);
        var options = With(EdgeColumn.Source, Target, Strength) with { Directed = directed };
        var expected = _folder.Read(Text(rows, " "), options, threads: 1);
        var shuffled = Enumerable.Range(0, rows.Length).ToArray();
        new SeededRandom(seed).Shuffle(shuffled);
        var text = Text([.. shuffled.Select(i => rows[i])], Separators[separator % Separators.Length]);

        var plain = _folder.Read(text, options, threads: 3);
        var packed = EdgeList.Read(_folder.Write(Packed(text)), options);

        Same(plain, expected);
        Same(packed, expected);
    }

    [Property(MaxTest = 60)]
    public void The_graph_has_the_ties_of_the_rows_by_the_stated_rules(
        (byte, byte, byte)[] ties,
        byte naming,
        bool directed
    )
    {
        var rows = Rows([.. ties, (1, 2, 3)], Namings[naming % Namings.Length], 8);
        var both = rows.Where(r => r.From != r.To)
            .SelectMany(r => directed ? [r] : new[] { r, r with { From = r.To, To = r.From } });
        var expected = both.GroupBy(r => (r.From, r.To))
            .Select(g =>
                FormattableString.Invariant($"{g.Key.From} {g.Key.To} {g.Sum(r => r.Number)} {g.Min(r => r.Number)}")
            )
            .ToList();

        var file = _folder.Read(
            string.Concat(
                rows.Select(r => FormattableString.Invariant($"{r.From},{r.Number},{r.To},{r.Number:E10}\n"))
            ),
            With(EdgeColumn.Source, Strength, Target, Length) with
            {
                Directed = directed,
            }
        );

        Arcs(file).ShouldBe(expected, ignoreOrder: true);
        Ids(file).ShouldBe(rows.SelectMany(r => new[] { r.From, r.To }).Distinct(), ignoreOrder: true);
        file.Counts.Loops.ShouldBe(rows.Count(r => r.From == r.To));
        file.Counts.Rows.ShouldBe(file.Counts.Ties + file.Counts.Loops + file.Counts.Duplicates);
        ShouldBeInOrder(file);
    }

    [Property]
    public void A_plain_number_is_read_as_any_program_reads_it(uint digits, byte point, bool hasMore)
    {
        var text = digits.ToString(CultureInfo.InvariantCulture) + (hasMore ? "04" : "");
        text = text.Insert(point % (text.Length + 1), ".");
        var bytes = System.Text.Encoding.UTF8.GetBytes(text + "\n                ");

        var (number, length) = NumberCell.Plain(ref bytes[0]);

        number.ShouldBe(double.Parse(text, CultureInfo.InvariantCulture));
        length.ShouldBe(text.Length);
    }

    [Property]
    public void A_whole_number_is_read_up_to_where_indices_end(uint number, byte shift)
    {
        var value = number >> (shift % 32);
        var bytes = System.Text.Encoding.UTF8.GetBytes($"{value}\t99999999");

        var found = NumberCell.Whole(ref bytes[0]);

        var expected = value | ((long)$"{value}".Length << 32);
        found.ShouldBe(value <= int.MaxValue ? expected : -1);
    }

    private static (string From, string To, double Number)[] Rows(
        (byte, byte, byte)[] ties,
        Func<int, string> name,
        double parts
    ) => [.. ties.Select(t => (name(t.Item1 % 16), name(t.Item2 % 16), 1 + (t.Item3 / parts)))];

    private static string Text((string From, string To, double Number)[] rows, string separator) =>
        string.Concat(
            rows.Select(r => FormattableString.Invariant($"{r.From}{separator}{r.To}{separator}{r.Number:R}\n"))
        );

    private static void Same(EdgeListFile file, EdgeListFile expected)
    {
        Ids(file).ShouldBe(Ids(expected));
        Arcs(file).ShouldBe(Arcs(expected));
        file.Graph.In.Targets.ShouldBe(expected.Graph.In.Targets);
        file.Graph.In.Strengths.ShouldBe(expected.Graph.In.Strengths);
        file.Counts.ShouldBe(expected.Counts);
    }

    private static void ShouldBeInOrder(EdgeListFile file)
    {
        var graph = file.Graph;
        for (var node = 1; node < graph.NodeCount; node++)
        {
            var (before, here) = (Degree(node - 1), Degree(node));
            (before > here || (before == here && file.Names.Compare(node - 1, node) < 0)).ShouldBeTrue();
        }

        int Degree(int node) => graph.Out.Degree(node) + (graph.IsDirected ? graph.In.Degree(node) : 0);
    }
}
