using KazCsto.Cases.Verdicts;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Rules;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;
using KazCsto.Tests.Import;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Verdicts;

/// <summary>Cases of the repository, or of a changed copy of it, as judged.</summary>
internal static class Judged
{
    public const string Article4Of1992 = "article-4-1992";
    public const string Article4 = "article-4-2010";
    public const string Narrow = "article-4-2010-as-the-article-reads-it";
    public const string Peacekeeping = "peacekeeping";

    private static readonly Lazy<RulePlan> RealRules = new(() => RulesFile.Load(RealData.Dataset));
    private static readonly Lazy<ConditionPlan> RealConditions = new(() => ConditionsFile.Load(RealData.Dataset));

    public static CaseVerdict Case(string id, Network? history = null, Dataset? dataset = null, bool certain = false)
    {
        var data = dataset ?? RealData.Dataset;
        return CaseVerdict.Of(
            history ?? data.Network,
            dataset is null ? RealRules.Value : RulesFile.Load(data),
            dataset is null ? RealConditions.Value : ConditionsFile.Load(data),
            data.Network.Find(id)!,
            certain
        );
    }

    public static CaseVerdict WithHinges(string id) =>
        CaseVerdict.WithHinges(
            RealData.Network,
            RulesFile.Load(RealData.Dataset),
            ConditionsFile.Load(RealData.Dataset),
            RealData.Node(id),
            certain: false
        );

    public static IReadOnlyList<CaseVerdict> All(Dataset? dataset = null, bool certain = false)
    {
        var data = dataset ?? RealData.Dataset;
        return CaseVerdict.All(data.Network, RulesFile.Load(data), ConditionsFile.Load(data), certain);
    }

    /// <summary>All cases, as a network of the repository's data has them.</summary>
    public static IReadOnlyList<CaseVerdict> All(Network history, bool certain = false) =>
        CaseVerdict.All(history, RealRules.Value, RealConditions.Value, certain);

    /// <summary>The verdict by one rule, or null if it was not applied.</summary>
    public static ProvisionVerdict? By(this CaseVerdict verdict, string rule) =>
        verdict.Provisions.FirstOrDefault(p => p.Rule.Name == rule);

    /// <summary>A copy of the data in which the protocol of 2010 took effect on another day.</summary>
    public static Dataset WithProtocolInForceOn(this DataFolder data, string day) =>
        data.Edit("seeds/law.csv", "2012-12-19", day).Edit("seeds/properties.csv", "2012-12-19", day).Load();
}
