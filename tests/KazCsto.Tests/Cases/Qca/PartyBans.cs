using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>48 African states: colonial background (C), regime (F), transition (T), violence (V) and bans of parties (PB); a row of the truth table that R prints each.</summary>
/// <remarks>Hartmann &amp; Kemmerzell 2010, doi:10.1080/13510347.2010.491189.</remarks>
internal static class PartyBans
{
    /// <summary>Configuration, states, and how many of them ban parties.</summary>
    private static readonly (string Row, int States, int Banning)[] Rows =
    [
        ("0120", 2, 2),
        ("0121", 1, 1),
        ("0210", 1, 1),
        ("0211", 1, 1),
        ("0220", 6, 6),
        ("0221", 3, 3),
        ("1000", 1, 1),
        ("1110", 1, 1),
        ("1111", 1, 1),
        ("1120", 4, 4),
        ("1210", 2, 2),
        ("1211", 1, 1),
        ("1220", 7, 7),
        ("2000", 2, 0),
        ("2001", 1, 0),
        ("2010", 1, 1),
        ("2011", 1, 0),
        ("2020", 1, 1),
        ("2110", 1, 1),
        ("2120", 1, 1),
        ("2121", 4, 2),
        ("2220", 3, 3),
        ("2221", 2, 2),
    ];

    public static SetTable Table
    {
        get
        {
            var cases = Rows.SelectMany(r =>
                    Enumerable
                        .Range(0, r.States)
                        .Select(i => (r.Row, Name: $"{r.Row}-{i}", Bans: i < r.Banning ? 1 : 0))
                )
                .ToList();
            return SetTable.Of(
                cases.Select(c => c.Name),
                ["C", "F", "T", "V", "PB"],
                (c, s) => s == 4 ? cases[c].Bans : cases[c].Row[s] - '0',
                s => s < 3 ? 3 : 2
            );
        }
    }

    public static QcaOptions Asked => new() { Outcome = new("PB"), InclusionCut = 1 };
}
