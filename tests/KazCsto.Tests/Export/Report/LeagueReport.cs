using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Export.Report;

/// <summary>The report of the made league, worked out once for all tests that look at it.</summary>
internal static class LeagueReport
{
    private static readonly Lazy<ReportContent> Made = new(() => RealReport.ContentOf(League.Dataset));
    private static readonly Lazy<string> Written = new(() => RealReport.PageOf(Content, League.Dataset));

    public static ReportContent Content => Made.Value;

    public static string Page => Written.Value;

    public static XDocument Document => XDocument.Parse(Page[Page.IndexOf('\n')..]);
}
