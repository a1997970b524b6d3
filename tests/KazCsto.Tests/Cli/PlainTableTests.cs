using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KazCsto.Cli.Output;
using Spectre.Console;

namespace KazCsto.Tests.Cli;

public class PlainTableTests
{
    // The last is a letter and an accent that takes no place of its own.
    private static readonly string[] Letters =
    [
        .. "abcXYZ019 .-:[]/éßЖқңү中日ｶ한🙂\uFFFD".EnumerateRunes().Select(r => r.ToString()),
        "e\u0301",
    ];

    [Fact]
    public void Numbers_stand_to_the_right_and_wide_characters_count_twice()
    {
        var output = new StringWriter();

        PlainTable.Write(
            output,
            ["name", "n"],
            [false, true],
            [
                ["Қазақстан", "7"],
                ["中国", "12"],
            ]
        );

        output
            .ToString()
            .ShouldBe(
                """
                +-----------+----+
                | name      |  n |
                |-----------+----|
                | Қазақстан |  7 |
                | 中国      | 12 |
                +-----------+----+

                """.ReplaceLineEndings("\n")
            );
    }

    [Property(MaxTest = 200)]
    public Property Every_table_looks_as_the_library_draws_it() =>
        Prop.ForAll(Tables().ToArbitrary(), HoldsTogether);

    private static void HoldsTogether((string[] Columns, bool[] AreNumbers, string[][] Rows) any)
    {
        var (ours, theirs) = (
            new StringWriter { NewLine = "\n" },
            new StringWriter { NewLine = "\n" }
        );
        var table = new Spectre.Console.Table { Border = TableBorder.Ascii2, UseSafeBorder = true };
        foreach (var (column, isNumber) in any.Columns.Zip(any.AreNumbers))
        {
            table.AddColumn(
                new TableColumn(Markup.Escape(column))
                {
                    Alignment = isNumber ? Justify.Right : Justify.Left,
                }
            );
        }

        foreach (var row in any.Rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        new Terminal(theirs).Writer.Write(table);
        PlainTable.Write(ours, any.Columns, any.AreNumbers, any.Rows);

        ours.ToString().ShouldBe(theirs.ToString().ReplaceLineEndings("\n"));
    }

    private static Gen<(string[] Columns, bool[] AreNumbers, string[][] Rows)> Tables()
    {
        var text =
            from length in Gen.Choose(0, 9)
            from letters in Gen.Elements(Letters).ArrayOf(length)
            select string.Concat(letters);
        return from columns in Gen.Choose(1, 4)
            from names in text.ArrayOf(columns)
            from areNumbers in Gen.Elements(true, false).ArrayOf(columns)
            from count in Gen.Choose(0, 4)
            from rows in text.ArrayOf(columns).ArrayOf(count)
            select (names, areNumbers, rows);
    }
}
