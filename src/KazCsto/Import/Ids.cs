using System.Text.RegularExpressions;

namespace KazCsto.Import;

/// <summary>What an id looks like: <c>kind:slug</c>, in lower-case ASCII.</summary>
internal static partial class Ids
{
    /// <summary>Refuses a record whose id is not one of its kind.</summary>
    public static void Require(CsvRecord record, string kind)
    {
        if (record.TakeText("id") is not { } id)
        {
            return;
        }

        var parts = id.Split(':', 2);
        if (parts.Length < 2 || parts[0] != kind || !Slug().IsMatch(parts[1]))
        {
            record.Reject(
                $"'{CsvRecord.Shortened(id)}' is not an id of this table; expected '{kind}:' and then a-z, 0-9, '-' and '.', such as '{kind}:example-1'"
            );
        }
    }

    [GeneratedRegex("^[a-z0-9]+([-.][a-z0-9]+)*$")]
    private static partial Regex Slug();
}
