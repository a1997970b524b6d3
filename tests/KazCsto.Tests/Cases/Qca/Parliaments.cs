using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Women in 22 Western parliaments (WNP): electoral system (ES), quotas (QU), welfare state (WS), women's movement (WM), left parties (LP).</summary>
/// <remarks>Krook 2010, doi:10.1111/j.1467-9248.2009.00833.x; the rows of the truth table that R's QCA 3.25 prints.</remarks>
internal static class Parliaments
{
    private static readonly (string Row, string States)[] Rows =
    [
        ("00010 0", "CA,US"),
        ("00011 1", "NZ"),
        ("01000 0", "IT"),
        ("01010 0", "AU,GB,FR,IE"),
        ("01011 1", "DE"),
        ("10001 0", "LU"),
        ("10100 1", "FI"),
        ("10111 1", "DK"),
        ("11000 0", "CH,PT,GR"),
        ("11001 1", "AT"),
        ("11010 1", "ES"),
        ("11011 1", "NL,BE"),
        ("11100 1", "SE"),
        ("11111 1", "NO,IS"),
    ];

    public static SetTable Table
    {
        get
        {
            var cases = Rows.SelectMany(r => r.States.Split(','), (r, state) => (State: state, r.Row)).ToList();
            return SetTable.Of(
                cases.Select(c => c.State),
                ["ES", "QU", "WS", "WM", "LP", "WNP"],
                (c, s) => cases[c].Row[s == 5 ? 6 : s] - '0'
            );
        }
    }

    public static QcaOptions Asked => new() { Outcome = new("WNP"), InclusionCut = 1 };
}
