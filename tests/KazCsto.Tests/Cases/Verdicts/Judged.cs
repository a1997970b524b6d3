using KazCsto.Cases.Verdicts;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Rules;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;
using KazCsto.Tests.Import;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Verdicts;

/// <summary>Cases of the made league, of a changed copy of it, or of other data, as judged.</summary>
internal static class Judged
{
    public const string Article4Of1992 = "article-4-1992";
    public const string Article4 = "article-4-2010";
    public const string Narrow = "article-4-2010-narrowly";
    public const string Peacekeeping = "peacekeeping";

    private static readonly Lazy<RulePlan> LeagueRules = new(() => RulesFile.Load(League.Dataset));
    private static readonly Lazy<ConditionPlan> LeagueConditions = new(() => ConditionsFile.Load(League.Dataset));

    public static CaseVerdict Case(string id, Network? history = null, Dataset? dataset = null, bool certain = false)
    {
        var data = dataset ?? League.Dataset;
        return CaseVerdict.Of(
            history ?? data.Network,
            dataset is null ? LeagueRules.Value : RulesFile.Load(data),
            dataset is null ? LeagueConditions.Value : ConditionsFile.Load(data),
            data.Network.Find(id)!,
            certain
        );
    }

    public static CaseVerdict WithHinges(string id, Dataset? dataset = null)
    {
        var data = dataset ?? League.Dataset;
        return CaseVerdict.WithHinges(
            data.Network,
            RulesFile.Load(data),
            ConditionsFile.Load(data),
            data.Network.Find(id)!,
            certain: false
        );
    }

    public static IReadOnlyList<CaseVerdict> All(Dataset? dataset = null, bool certain = false)
    {
        var data = dataset ?? League.Dataset;
        return CaseVerdict.All(data.Network, RulesFile.Load(data), ConditionsFile.Load(data), certain);
    }

    /// <summary>All cases, as a network of the league has them.</summary>
    public static IReadOnlyList<CaseVerdict> All(Network history, bool certain = false) =>
        CaseVerdict.All(history, LeagueRules.Value, LeagueConditions.Value, certain);

    /// <summary>The verdict by one rule, or null if it was not applied.</summary>
    public static ProvisionVerdict? By(this CaseVerdict verdict, string rule) =>
        verdict.Provisions.FirstOrDefault(p => p.Rule.Name == rule);

    /// <summary>A copy of the data in which the protocol of 2010 took effect on another day.</summary>
    public static Dataset WithProtocolInForceOn(this DataFolder data, string day) =>
        data.Edit("seeds/law.csv", "2012-12-19", day).Edit("seeds/properties.csv", "2012-12-19", day).Load();
}
