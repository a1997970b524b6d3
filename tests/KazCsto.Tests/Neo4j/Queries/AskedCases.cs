using KazCsto.Neo4j.Queries;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Model;
using KazCsto.Tests.Shipped;

namespace KazCsto.Tests.Neo4j.Queries;

/// <summary>With which values each question is asked of every server, and whether it gives the rows that memory gives.</summary>
internal static class AskedCases
{
    /// <summary>Each question as it stands, and with other values.</summary>
    public static TheoryData<string> All => [.. OwnQueries.Names, .. ShippedValues.All];

    public static async Task AreAnsweredAlikeAsync(IServer server, string asked)
    {
        var parts = asked.Split('|');
        var query = OwnQueries.Of(parts[0]);
        // The ends of a tie's id are parted by the same sign as the cases here.
        var values = query.ValuesOf(parts[1..].Select(p => p.Replace(';', '|')));

        var answer = await server.RunAsync(new(query.Text, values), Access.Read, TestContext.Current.CancellationToken);

        answer.Fields.ShouldBe(query.Columns);
        var memory = OwnQueries.Answered(query, OwnQueries.QuestionOf(query)!, RealData.Network, values);
        Told(answer).ShouldBe(Told(memory));
    }

    /// <summary>The rows as texts, in one order: that of a server depends on how it compares texts.</summary>
    private static IEnumerable<string> Told(QueryResult answer) =>
        answer.Rows.Select(row => string.Join(" | ", row.Select(Told))).Order(StringComparer.Ordinal);

    /// <summary>Numbers to 9 digits: a server without types may give 3.0 as 3.</summary>
    private static string Told(object? cell) =>
        cell switch
        {
            null => "null",
            long whole => Told((double)whole),
            double number => number.ToString("G9"),
            _ => cell.ToString()!,
        };
}
