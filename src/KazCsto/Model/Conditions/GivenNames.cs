namespace KazCsto.Model.Conditions;

/// <summary>The names that the patterns of <c>graph/conditions.yaml</c> and <c>graph/rules.yaml</c> are given: words of their language, whatever kinds are called.</summary>
internal static class GivenNames
{
    /// <summary>The case that is asked about.</summary>
    public const string Case = "case";

    /// <summary>The state that the case is about.</summary>
    public const string State = "state";

    /// <summary>The institution whose answer is looked at.</summary>
    public const string Institution = "institution";

    /// <summary>The text that is applied.</summary>
    public const string Provision = "provision";

    /// <summary>The first request for help once the case had begun.</summary>
    public const string Request = "request";

    /// <summary>What the institution did about the case.</summary>
    public const string Answer = "answer";

    /// <summary>What happened at a point of the clock.</summary>
    public const string Event = "event";

    /// <summary>Those that every condition may use.</summary>
    public static readonly string[] OfCases = [Case, State, Institution];

    /// <summary>Those that the conditions of a rule may use.</summary>
    public static readonly string[] OfRules = [.. OfCases, Provision, Request];
}
