using CsvHelper;

namespace KazCsto.Import.CaseTables;

/// <summary>Reads the lines of a table of cases, whose columns are not known beforehand.</summary>
internal static class CaseTableFile
{
    private const string Expected = "; its first line must name the columns, the case first: case,A,B,Y";

    /// <summary>The table, or null if nothing of it can be used.</summary>
    public static CaseTable? Read(string path, Problems problems)
    {
        if (TextFile.Read(DataFiles.In(""), path, Expected, problems) is not { } bytes)
        {
            return null;
        }

        try
        {
            var malformed = new HashSet<long>();
            using var reader = CsvReader.Create(bytes, OptionsFor(bytes, malformed));
            ImmutableArray<string> headers = [.. reader.Headers];
            var rows = RowsOf(reader, path, headers.Length, malformed, problems);
            RefuseHeaders(path, headers, problems);
            RefuseNames(path, rows, problems);
            return headers.Length < 3 ? null : new(path, headers[1..], rows);
        }
        catch (CsvFormatException e)
        {
            problems.Add(new Row(path, (int)e.LineNumber), e.Message);
            return null;
        }
    }

    private static CsvReaderOptions OptionsFor(byte[] bytes, HashSet<long> malformed) =>
        new()
        {
            Separator = SeparatorOf(bytes),
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = found => malformed.Add(found.LineNumber),
        };

    private static char SeparatorOf(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOfAny((byte)'\n', (byte)'\r');
        var first = bytes.AsSpan(0, end < 0 ? bytes.Length : end);
        var (separator, most) = (',', first.Count((byte)','));
        foreach (var other in ";\t")
        {
            if (first.Count((byte)other) > most)
            {
                (separator, most) = (other, first.Count((byte)other));
            }
        }

        return separator;
    }

    private static ImmutableArray<CaseRow> RowsOf(
        CsvReader reader,
        string path,
        int columns,
        HashSet<long> malformed,
        Problems problems
    )
    {
        var rows = ImmutableArray.CreateBuilder<CaseRow>();
        while (reader.Read())
        {
            var row = new Row(path, (int)reader.LineNumber);
            if (malformed.Contains(reader.LineNumber))
            {
                problems.Add(row, "a quote is missing, or stands where none may stand");
            }
            else if (reader.FieldCount != columns)
            {
                problems.Add(row, $"the row has {reader.FieldCount} cells; the header has {columns}");
            }
            else
            {
                rows.Add(new(row, [.. Enumerable.Range(0, columns).Select(reader.GetString)]));
            }
        }

        return rows.DrainToImmutable();
    }

    private static void RefuseHeaders(string path, ImmutableArray<string> headers, Problems problems)
    {
        var header = new Row(path, 1);
        if (headers.Length < 3)
        {
            problems.Add(header, $"a table of cases has at least three columns{Expected}");
        }

        foreach (var twice in headers.GroupBy(name => name).Where(g => g.Count() > 1))
        {
            problems.Add(header, $"the column '{twice.Key}' stands {twice.Count()} times");
        }

        if (headers.Skip(1).Contains(""))
        {
            problems.Add(header, "a column after the first has no name");
        }
    }

    private static void RefuseNames(string path, ImmutableArray<CaseRow> rows, Problems problems)
    {
        if (rows.IsEmpty && problems.Count == 0)
        {
            problems.Add(path, "the table has no cases");
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var name = row.Cells[0];
            if (name.Length == 0)
            {
                problems.Add(row.Row, "the case has no name in the first column");
            }
            else if (!lines.TryAdd(name, row.Row.Line))
            {
                problems.Add(row.Row, $"the case '{CsvRecord.Shortened(name)}' stands in line {lines[name]} already");
            }
        }
    }
}
