using System.Globalization;

namespace KazCsto.Import.CaseTables;

/// <summary>A table of cases, a case a line: its name in the first column, then what is known of it.</summary>
internal sealed class CaseTable
{
    private const string DoesNotMatter = "-";
    private const int MostValue = 9;

    private static readonly char[] SignsOfTerms = ['~', '*', '+', ','];

    private static readonly Dictionary<string, double> CrispWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = 1,
        ["yes"] = 1,
        ["false"] = 0,
        ["no"] = 0,
    };

    private readonly ImmutableArray<CaseRow> _rows;

    internal CaseTable(string file, ImmutableArray<string> columns, ImmutableArray<CaseRow> rows)
    {
        (File, Columns, _rows) = (file, columns, rows);
        Cases = [.. rows.Select(row => row.Cells[0])];
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The columns after the first.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The cases in the order of the file.</summary>
    public ImmutableArray<string> Cases { get; }

    /// <summary>Where a case stands.</summary>
    public Row PlaceOf(string name) => _rows[Cases.IndexOf(name)].Row;

    /// <summary>Reads a table whose cells are separated by commas, semicolons or tabs, whichever its first line has most of.</summary>
    /// <exception cref="ImportException">It cannot be used; every wrong line is named.</exception>
    public static CaseTable Read(string path)
    {
        var problems = new Problems();
        return problems.Checked(CaseTableFile.Read(path, problems));
    }

    /// <summary>The figures of some columns, by column, then by case; not a number where the cell is <c>-</c>, which does not matter.</summary>
    /// <param name="columns">The columns and what their cells must be.</param>
    /// <exception cref="ImportException">A cell is blank or something else; of each column the first is named. Or the name of a column has a sign that terms are written with.</exception>
    public ImmutableArray<double[]> Figures(IEnumerable<(string Column, CellKind Kind)> columns)
    {
        var problems = new Problems();
        ImmutableArray<double[]> figures = [.. columns.Select(c => FiguresOf(c.Column, c.Kind, problems))];
        return problems.Checked(figures);
    }

    private double[] FiguresOf(string column, CellKind kind, Problems problems)
    {
        if (column.IndexOfAny(SignsOfTerms) >= 0)
        {
            problems.Add(
                new Row(File, 1),
                $"the column '{CsvRecord.Shortened(column)}' has ~, *, + or a comma in its name, so that terms with it could be read in two ways; rename it"
            );
        }

        var place = Columns.IndexOf(column) + 1;
        var figures = new double[_rows.Length];
        var wrong = new List<CaseRow>();
        for (var i = 0; i < figures.Length; i++)
        {
            if (FigureOf(_rows[i].Cells[place], kind) is { } figure)
            {
                figures[i] = figure;
            }
            else
            {
                wrong.Add(_rows[i]);
            }
        }

        int[] missing = kind == CellKind.Crisp && wrong.Count == 0 ? MissingIn(figures) : [];
        if (missing.Length > 0)
        {
            wrong.AddRange(_rows.Where((_, i) => figures[i] > 1));
        }

        if (wrong.Count > 0)
        {
            var others = wrong.Count == 1 ? "" : $" ({Counted.Of(wrong.Count - 1, "other cell")} of this column too)";
            problems.Add(wrong[0].Row, $"{Refusal(column, wrong[0].Cells[place], kind, missing)}{others}");
        }

        return figures;
    }

    /// <summary>The values below the greatest that no case has: then they are more likely figures, or a slip, than values of a condition.</summary>
    private static int[] MissingIn(double[] values)
    {
        var greatest = values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        return greatest <= 1 ? [] : [.. Enumerable.Range(0, (int)greatest).Where(v => !values.Contains(v))];
    }

    private static double? FigureOf(string cell, CellKind kind)
    {
        if (cell == DoesNotMatter)
        {
            return double.NaN;
        }

        if (kind == CellKind.Crisp && CrispWords.TryGetValue(cell, out var side))
        {
            return side;
        }

        var isNumber =
            double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number);
        var isValid = kind switch
        {
            CellKind.Crisp => double.IsInteger(number) && number is >= 0 and <= MostValue,
            CellKind.Fuzzy => number is >= 0 and <= 1,
            _ => true,
        };
        return isNumber && isValid ? number : null;
    }

    private static string Refusal(string column, string cell, CellKind kind, int[] missing)
    {
        if (cell.Length == 0)
        {
            return $"{column} is blank; a case with a blank belongs to no row of the truth table: fill it, or leave out the case or the column";
        }

        return $"'{CsvRecord.Shortened(cell)}' in {column} is not "
            + kind switch
            {
                CellKind.Crisp when missing.Length > 0 =>
                    $"0 or 1, and the values of a condition run from 0 without gaps, but no case has {string.Join(", ", missing)}; raw figures need --calibrate",
                CellKind.Crisp => "0 or 1; a membership between them needs --fuzzy, raw figures need --calibrate",
                CellKind.Fuzzy => "a membership from 0 to 1; raw figures need --calibrate",
                _ => "a number; write 7000 or 0.5, without separators",
            };
    }
}

/// <summary>A line of a table of cases.</summary>
/// <param name="Row">Where it stands.</param>
/// <param name="Cells">Its cells, the name of the case first.</param>
internal sealed record CaseRow(Row Row, string[] Cells);

/// <summary>What the cells of a column must be.</summary>
internal enum CellKind
{
    /// <summary>In or out: 1 or 0, also true or false, yes or no; or one of several values, 0 to 9.</summary>
    Crisp,

    /// <summary>A membership from 0 to 1.</summary>
    Fuzzy,

    /// <summary>Any number, still to be calibrated.</summary>
    Raw,
}
