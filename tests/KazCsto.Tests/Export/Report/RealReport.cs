using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Cli.Options;
using KazCsto.Export.Pictures;
using KazCsto.Export.Report;
using KazCsto.Import;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Export.Report;

/// <summary>The report of the repository's own data, worked out once for all tests that look at it.</summary>
internal static class RealReport
{
    private static readonly Lazy<(ReportContent Content, string Page)> Made = new(Make);

    public static ReportContent Content => Made.Value.Content;

    public static string Page => Made.Value.Page;

    public static XDocument Document => XDocument.Parse(Page[Page.IndexOf('\n')..]);

    private static (ReportContent, string) Make()
    {
        var content = ContentOf(RealData.Dataset);
        return (content, PageOf(content, RealData.Dataset));
    }

    public static ReportContent ContentOf(Dataset dataset)
    {
        var plan = ReportFile.Load(dataset);
        return new ReportWork(
            new(
                plan,
                dataset.Projections,
                dataset.Grades,
                ScenarioFile.Load(dataset, plan.Scenarios),
                Plans.Study(dataset, plan),
                dataset.Network
            ),
            dataset.Projections.DefaultDate,
            false,
            new()
        ).Done();
    }

    public static string PageOf(ReportContent content, Dataset data)
    {
        using var page = new StringWriter { NewLine = "\n" };
        using var picture = new StringWriter { NewLine = "\n" };
        NetworkPicture.WriteSvg(data, content.Network, "The network", picture);
        ReportPage.Write(content, picture.ToString(), page);
        return page.ToString();
    }
}
