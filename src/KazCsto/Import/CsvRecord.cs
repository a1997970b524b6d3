using System.Globalization;
using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>One record of a table. Every <c>Take</c> reports what is wrong with its cell and where.</summary>
internal sealed class CsvRecord(Row row, IReadOnlyDictionary<string, string> cells, Problems problems)
{
    public Row Row => row;

    /// <summary>Whether a problem was reported since the record was read.</summary>
    public bool IsRejected { get; private set; }

    /// <summary>All cells in the order of the columns, to compare whole rows.</summary>
    public string Cells => string.Join('\u001f', cells.Values);

    public string this[string column] => cells[column];

    public void Reject(string message)
    {
        IsRejected = true;
        problems.Add(row, message);
    }

    /// <summary>Rejects the record for a problem that was reported elsewhere already.</summary>
    public void RejectQuietly() => IsRejected = true;

    /// <summary>A cell that must not be blank.</summary>
    public string? TakeText(string column)
    {
        if (this[column].Length > 0)
        {
            return this[column];
        }

        Reject($"the {column} is missing");
        return null;
    }

    /// <summary>A cell that must be one of the given values.</summary>
    public string? TakeOneOf(string column, IReadOnlyCollection<string> valid)
    {
        if (valid.Contains(this[column]))
        {
            return this[column];
        }

        var found = this[column].Length == 0 ? $"the {column} is missing" : $"'{this[column]}' is not a valid {column}";
        Reject(found + Nearest.Hint(this[column], valid));
        return null;
    }

    /// <summary>A cell that must name something known.</summary>
    public T? TakeKnown<T>(string column, string what, IReadOnlyDictionary<string, T> known)
        where T : class
    {
        if (TakeText(column) is not { } id)
        {
            return null;
        }

        if (known.TryGetValue(id, out var found))
        {
            return found;
        }

        Reject($"'{Shortened(id)}' is not {what}{Nearest.Hint(id, known.Keys)}");
        return null;
    }

    /// <summary>A date, or null if the cell is blank or wrong.</summary>
    public ImpreciseDate? TakeDate(string column)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        if (ImpreciseDate.TryParse(this[column]) is { } date)
        {
            return date;
        }

        Reject(
            $"'{Shortened(this[column])}' in {column} is not a date; expected 2022, 2022-01, 2022-01-09, a ~ or ? behind it, or .. for open"
        );
        return null;
    }

    /// <summary>Refuses a cell that is not a finite number above 0.</summary>
    public void RequireQuantity(string column)
    {
        var isNumber = double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || !double.IsFinite(number) || number <= 0)
        {
            Reject(
                $"'{Shortened(this[column])}' in {column} is not a number above 0; write 7000 or 0.5, without separators"
            );
        }
    }

    public static string Shortened(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
