using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazCsto.Benchmarks.Timing;
using KazCsto.Cases.Qca;
using KazCsto.Graphs;
using KazCsto.Import.CaseTables;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>qca</c>: how long it takes to read a table of many cases and to analyse it.</summary>
/// <remarks>
/// Four tables: crisp and fuzzy, and in each the outcome either drawn at random, which is the worst that can be minimised, or made by three terms.
/// </remarks>
internal static class QcaCommand
{
    private const int Runs = 5;

    internal static Command Build()
    {
        var cases = new Option<int>("--cases") { DefaultValueFactory = _ => 10_000 };
        var conditions = new Option<int>("--conditions") { DefaultValueFactory = _ => 12 };
        var keep = new Option<string?>("--keep") { Description = "Leave the tables in this folder" };
        var command = new Command("qca", "Time qualitative comparative analyses of made cases")
        {
            cases,
            conditions,
            keep,
        };
        command.SetAction(parsed =>
        {
            var folder = Directory.CreateDirectory(
                parsed.GetValue(keep) ?? Path.Combine(AppContext.BaseDirectory, "made-cases")
            );
            foreach (var (isFuzzy, isRandom) in new[] { (false, true), (true, true), (false, false), (true, false) })
            {
                var name = $"{(isFuzzy ? "fuzzy" : "crisp")}-{(isRandom ? "random" : "ruled")}";
                var file = Path.Combine(folder.FullName, $"{name}.csv");
                File.WriteAllText(file, Made(parsed.GetValue(cases), parsed.GetValue(conditions), isFuzzy, isRandom));
                Print(name, file, isFuzzy ? CellKind.Fuzzy : CellKind.Crisp);
            }
        });
        return command;
    }

    private static void Print(string name, string file, CellKind kind)
    {
        var (reading, analysing) = (new double[Runs], new double[Runs]);
        ComparativeAnalysis? analysis = null;
        for (var run = 0; run < Runs; run++)
        {
            var begin = Stopwatch.GetTimestamp();
            var read = CaseTable.Read(file);
            var figures = read.Figures(read.Columns.Select(c => (c, kind)));
            var table = SetTable.Of(read.Cases, read.Columns, (c, s) => figures[s][c]);
            reading[run] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            begin = Stopwatch.GetTimestamp();
            analysis = ComparativeAnalysis.Of(table, new() { Outcome = new("Y") });
            analysing[run] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: read in {Median.Of(reading):0} ms, analysed in {Median.Of(analysing):0} ms (first time {reading[0] + analysing[0]:0} ms); {analysis!.Table.Rows.Length} rows with cases, models of {Terms(analysis.Conservative)} and {Terms(analysis.Parsimonious)} terms"
            )
        );
    }

    private static string Terms(Solution solution) =>
        solution.Models.IsEmpty ? "no"
        : solution.IsMinimal ? $"{solution.AtLeastTerms}"
        : $"{solution.AtLeastTerms} to {solution.Models[0].Terms.Length}";

    private static string Made(int cases, int conditions, bool isFuzzy, bool isRandom)
    {
        var random = new SeededRandom(1);
        var text = new StringBuilder("case");
        for (var i = 0; i < conditions; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $",C{i}");
        }

        text.Append(",Y\n");
        for (var c = 0; c < cases; c++)
        {
            ImmutableArray<double> memberships = [.. Enumerable.Range(0, conditions).Select(_ => Membership())];
            text.Append(CultureInfo.InvariantCulture, $"case{c},")
                .AppendJoin(
                    ',',
                    memberships
                        .Append(isRandom ? Membership() : Ruled(memberships))
                        .Select(m => m.ToString("0.###", CultureInfo.InvariantCulture))
                )
                .Append('\n');
        }

        return text.ToString();

        double Membership() =>
            !isFuzzy ? random.Below(2)
            : random.Below(1000) is var thousandths && thousandths == 500 ? 0.501
            : thousandths / 1000.0;
    }

    /// <summary>The first three conditions, or the two after them, or the next three with the first of those absent.</summary>
    private static double Ruled(ImmutableArray<double> x) =>
        new[]
        {
            x.Take(3).Min(),
            x.Skip(3).Take(2).DefaultIfEmpty(0).Min(),
            x.Skip(5).Take(3).Select((m, i) => i == 0 ? 1 - m : m).DefaultIfEmpty(0).Min(),
        }.Max();
}
