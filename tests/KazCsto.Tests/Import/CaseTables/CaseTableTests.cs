using KazCsto.Import;
using KazCsto.Import.CaseTables;

namespace KazCsto.Tests.Import.CaseTables;

public sealed class CaseTableTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("case,A,Y\nx,1,0\ny,0,1\n")]
    [InlineData("case;A;Y\r\nx;1;0\r\ny;0;1\r\n")]
    [InlineData("case\tA\tY\nx\t1\t0\ny\t0\t1")]
    [InlineData("\uFEFF,A,Y\n\"x\", true ,no\ny,FALSE,Yes\n")]
    public void Commas_semicolons_and_tabs_separate_and_words_are_sides(string text)
    {
        var table = CaseTable.Read(_folder.Write("t.csv", text));

        table.Cases.ShouldBe(["x", "y"]);
        table.Columns.ShouldBe(["A", "Y"]);
        var figures = table.Figures([("Y", CellKind.Crisp), ("A", CellKind.Crisp)]);
        figures[0].ShouldBe([0, 1]);
        figures[1].ShouldBe([1, 0]);
    }

    [Fact]
    public void Only_columns_that_are_asked_for_must_hold_figures()
    {
        var table = CaseTable.Read(_folder.Write("t.csv", "case,A,note,Y\nx,0.3,so,0\n"));

        table.Figures([("A", CellKind.Fuzzy)]).Single().ShouldBe([0.3]);
    }

    [Theory]
    [InlineData("", "t.csv: the file is empty; its first line must name the columns, the case first: case,A,B,Y")]
    [InlineData("case,A,Y\n", "t.csv: the table has no cases")]
    [InlineData(
        "case,Y\nx,1\n",
        "t.csv:1: a table of cases has at least three columns; its first line must name the columns, the case first: case,A,B,Y"
    )]
    [InlineData("case,A,A\nx,1,0\n", "t.csv:1: the column 'A' stands 2 times")]
    [InlineData("case,A,\nx,1,0\n", "t.csv:1: a column after the first has no name")]
    [InlineData("case,A,Y\nx,1,0\nx,0,1\n", "t.csv:3: the case 'x' stands in line 2 already")]
    [InlineData("case,A,Y\n,1,0\n", "t.csv:2: the case has no name in the first column")]
    [InlineData("case,A,Y\nx,1\n", "t.csv:2: the row has 2 cells; the header has 3")]
    [InlineData("case,A,Y\n\"x,1,0\n", "t.csv:2: a quote is missing, or stands where none may stand")]
    public void What_is_wrong_with_the_file_is_told_with_its_line(string text, string expected)
    {
        var path = _folder.Write("t.csv", text);

        Should
            .Throw<ImportException>(() => CaseTable.Read(path))
            .Problems.Select(p => p.ToString())
            .ShouldContain(Path.GetDirectoryName(path) + "/" + expected);
    }

    [Theory]
    [InlineData(
        "0.4",
        CellKind.Crisp,
        "'0.4' in A is not 0 or 1; a membership between them needs --fuzzy, raw figures need --calibrate"
    )]
    [InlineData("720", CellKind.Fuzzy, "'720' in A is not a membership from 0 to 1; raw figures need --calibrate")]
    [InlineData("-0.1", CellKind.Fuzzy, "'-0.1' in A is not a membership from 0 to 1; raw figures need --calibrate")]
    [InlineData("NaN", CellKind.Fuzzy, "'NaN' in A is not a membership from 0 to 1; raw figures need --calibrate")]
    [InlineData("7.000.000", CellKind.Raw, "'7.000.000' in A is not a number; write 7000 or 0.5, without separators")]
    [InlineData(
        "",
        CellKind.Fuzzy,
        "A is blank; a case with a blank belongs to no row of the truth table: fill it, or leave out the case or the column"
    )]
    public void What_is_wrong_with_a_cell_is_told_with_its_line(string cell, Enum kind, string expected)
    {
        var path = _folder.Write("t.csv", $"case,A,Y\nfirst,1,0\nx,{cell},0\n");

        Should
            .Throw<ImportException>(() => CaseTable.Read(path).Figures([("A", (CellKind)kind)]))
            .Problems.Single()
            .ToString()
            .ShouldBe($"{path}:3: {expected}");
    }

    [Fact]
    public void Of_many_wrong_cells_of_a_column_the_first_is_shown_and_the_others_are_counted()
    {
        var path = _folder.Write("t.csv", "case,A,Y\nx,2,0\ny,3,0\nz,4,0\n");

        Should
            .Throw<ImportException>(() => CaseTable.Read(path).Figures([("A", CellKind.Crisp)]))
            .Message.ShouldEndWith("(2 other cells of this column too)");
    }
}
