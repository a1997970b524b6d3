using CsvHelper;
using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>One seed table, with every record under the columns that were expected of it.</summary>
internal sealed class CsvTable
{
    private const int LongestRecord = 1_000_000;

    private CsvTable(string file, IReadOnlyList<CsvRecord> records)
    {
        File = file;
        Records = records;
    }

    /// <summary>The file, relative to the data folder.</summary>
    public string File { get; }

    public IReadOnlyList<CsvRecord> Records { get; }

    /// <summary>Reads a table, or returns null if nothing of it can be used. Line ends may be LF, CRLF or CR, a byte order mark is passed over.</summary>
    public static CsvTable? Read(DataFiles files, string file, IReadOnlyList<string> columns, Problems problems)
    {
        var header = $"; its first line must be {string.Join(',', columns)}";
        if (TextFile.Read(files, file, header, problems) is not { } bytes)
        {
            return null;
        }

        try
        {
            var malformed = new Dictionary<long, CsvMalformedReason>();
            using var reader = CsvReader.Create(bytes, OptionsFor(malformed));
            return HasColumns(reader.Headers, file, columns, problems)
                ? new(file, [.. RecordsOf(reader, file, columns, malformed, problems)])
                : null;
        }
        catch (CsvFormatException e)
        {
            problems.Add(new Row(file, (int)e.LineNumber), e.Message);
            return null;
        }
    }

    private static CsvReaderOptions OptionsFor(Dictionary<long, CsvMalformedReason> malformed) =>
        new()
        {
            Separator = ',',
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = found => malformed[found.LineNumber] = found.Reason,
        };

    private static bool HasColumns(
        IReadOnlyList<string> found,
        string file,
        IReadOnlyList<string> expected,
        Problems problems
    )
    {
        var header = new Row(file, 1);
        var missing = expected.Except(found).ToList();
        foreach (var unknown in found.Except(expected))
        {
            problems.Add(header, Nearest.Unknown(unknown, "a column of this table", missing));
        }

        foreach (var twice in found.GroupBy(name => name).Where(g => g.Count() > 1))
        {
            problems.Add(header, $"the column '{twice.Key}' stands {twice.Count()} times");
        }

        if (missing.Count > 0)
        {
            problems.Add(header, $"the column {Nearest.Listed(missing)} is missing");
        }

        return missing.Count == 0;
    }

    private static IEnumerable<CsvRecord> RecordsOf(
        CsvReader reader,
        string file,
        IReadOnlyList<string> columns,
        Dictionary<long, CsvMalformedReason> malformed,
        Problems problems
    )
    {
        var headers = reader.Headers.ToList();
        var places = columns.ToDictionary(name => name, headers.IndexOf, StringComparer.Ordinal);
        while (reader.Read())
        {
            var record = new CsvRecord(
                new(file, (int)reader.LineNumber),
                columns.ToDictionary(name => name, name => reader.GetString(places[name])),
                problems
            );
            if (malformed.TryGetValue(reader.LineNumber, out var reason))
            {
                record.Reject(MessageOf(reason));
            }

            if (reader.FieldCount != reader.Headers.Count)
            {
                record.Reject($"the row has {reader.FieldCount} cells; the header has {reader.Headers.Count}");
            }

            // A quote that is missing can swallow the rest of a file.
            if (columns.Sum(name => record[name].Length) > LongestRecord)
            {
                record.Reject(
                    $"a row that begins here is longer than {LongestRecord:N0} characters; is a quote missing?"
                );
            }

            yield return record;
        }
    }

    private static string MessageOf(CsvMalformedReason reason) =>
        reason switch
        {
            CsvMalformedReason.StrayQuote =>
                "a quote stands inside an unquoted cell; put the cell in quotes and double the quote",
            CsvMalformedReason.TextAfterClosingQuote =>
                "text follows the closing quote of a cell; double a quote inside a cell",
            CsvMalformedReason.UnterminatedQuote =>
                "a quote that opens here is never closed; the rest of the file was read as one cell",
            _ => $"the row is malformed ({reason})",
        };
}
