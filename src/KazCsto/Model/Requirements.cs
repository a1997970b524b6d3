namespace KazCsto.Model;

/// <summary>The questions that need kinds of certain meanings, by the command or part that asks them. Every other question works with any schema.</summary>
internal static class Requirements
{
    private static readonly List<Requirement> Listed = [];

    /// <summary>All of them, in the order in which <c>check</c> lists those that a schema cannot answer.</summary>
    public static IReadOnlyList<Requirement> All => Listed;

    public static readonly Requirement Existence = Of(
        "--at",
        "when there is such a thing as a body, a base or a text",
        [Meaning.Exists]
    );

    public static readonly Requirement Happening = Of("--at", "when an event or a case happens", [Meaning.Date]);
    public static readonly Requirement Lasting = Of("--at", "when an event or a case is over", [Meaning.Ended]);

    /// <summary>What everything about obligations begins from.</summary>
    public static readonly Requirement Obligations = Of(
        "obligations",
        "who is bound to help whom, and by which provision",
        [Meaning.State],
        [Meaning.Duty],
        [Meaning.Defence, Meaning.Peacekeeping, Meaning.Consultation],
        [Meaning.Binds, Meaning.BindsParties]
    );

    public static readonly Requirement Defence = Of("obligations", "who is bound to defend whom", [Meaning.Defence]);
    public static readonly Requirement Peacekeeping = Of(
        "obligations",
        "who may be asked to send peacekeepers",
        [Meaning.Peacekeeping]
    );

    public static readonly Requirement Consultation = Of(
        "obligations",
        "who is bound to consult",
        [Meaning.Consultation]
    );

    public static readonly Requirement Named = Of(
        "obligations",
        "which states a provision binds by name",
        [Meaning.Binds]
    );

    public static readonly Requirement Parties = Of(
        "obligations",
        "which states a provision binds as parties to a treaty",
        [Meaning.BindsParties],
        [Meaning.PartyTo]
    );

    public static readonly Requirement Members = Of(
        "obligations",
        "which states a provision binds as members of an institution",
        [Meaning.BindsParties],
        [Meaning.MemberOf]
    );

    public static readonly Requirement Deciding = Of("obligations", "who decides on help", [Meaning.DecidedBy]);
    public static readonly Requirement Seats = Of(
        "obligations",
        "which states have a seat in the body that decides",
        [Meaning.MemberOf]
    );

    public static readonly Requirement Chairs = Of(
        "obligations",
        "who presides over the body that decides",
        [Meaning.Chairs]
    );

    public static readonly Requirement Offices = Of("obligations", "who spoke for its members", [Meaning.HoldsOffice]);
    public static readonly Requirement Vetoes = Of(
        "obligations",
        "which members of the body that decides may refuse",
        [Meaning.Rule],
        [Meaning.Consensus]
    );

    public static readonly Requirement Consents = Of(
        "obligations",
        "whose consent was needed at home",
        [Meaning.Organ],
        [Meaning.OrganOf],
        [Meaning.MustApprove],
        [Meaning.Approved],
        [Meaning.Blocked]
    );

    public static readonly Requirement Limits = Of("obligations", "what limits a provision", [Meaning.LimitedBy]);
    public static readonly Requirement Treaties = Of(
        "obligations",
        "to which treaty a provision belongs",
        [Meaning.ProvisionOf]
    );

    public static readonly Requirement Scenes = Of(
        "obligations",
        "in which cases help was asked for a state",
        [Meaning.Case],
        [Meaning.InvolvedIn],
        [Meaning.Scene],
        [Meaning.Concerns],
        [Meaning.Form],
        [Meaning.Request],
        [Meaning.Decision],
        [Meaning.Statement],
        [Meaning.Vote]
    );

    public static readonly Requirement Votes = Of("power", "who votes in a body", [Meaning.MemberOf]);
    public static readonly Requirement Rules = Of(
        "power",
        "what power its rule gives each vote",
        [Meaning.Rule],
        [Meaning.Consensus, Meaning.Majority]
    );

    public static readonly Requirement Organs = Of(
        "power",
        "by which rule the organs of a body decide",
        [Meaning.OrganOf]
    );

    public static readonly Requirement Budgets = Of(
        "power",
        "what power shares of its budget would give",
        [Meaning.Finances]
    );

    /// <summary>What everything about cases begins from.</summary>
    public static readonly Requirement Cases = Of("compare", "how cases differ", [Meaning.Case], [Meaning.Date]);

    /// <summary>What each verdict begins from.</summary>
    public static readonly Requirement Texts = Of(
        "trigger",
        "which text was in force in a case",
        [Meaning.Case],
        [Meaning.Date],
        [Meaning.Provision],
        [Meaning.Exists]
    );

    public static readonly Requirement Replacing = Of(
        "trigger",
        "which text took the place of which",
        [Meaning.Replaces]
    );

    public static readonly Requirement Law = Of(
        "trigger",
        "which claims are about the law and not about the case",
        [Meaning.Provision],
        [Meaning.Treaty],
        [Meaning.Organ],
        [Meaning.Institution]
    );

    public static readonly Requirement Speakers = Of(
        "trigger",
        "for whom somebody speaks",
        [Meaning.State],
        [Meaning.Organ],
        [Meaning.HoldsOffice],
        [Meaning.OrganOf]
    );

    public static readonly Requirement Clock = Of(
        "trigger",
        "who asked whom, took part, approved and held up, step by step",
        [Meaning.Force],
        [Meaning.Form],
        [Meaning.Request],
        [Meaning.Decision],
        [Meaning.Deployment],
        [Meaning.Withdrawal],
        [Meaning.Concerns],
        [Meaning.Made],
        [Meaning.AddressedTo],
        [Meaning.TookPart],
        [Meaning.Approved],
        [Meaning.Blocked]
    );

    public static readonly Requirement Grounds = Of(
        "trigger",
        "on which ground help was asked for, given or refused",
        [Meaning.Ground],
        [Meaning.Reason],
        [Meaning.Content],
        [Meaning.Answers],
        [Meaning.Invokes]
    );

    public static readonly Requirement Outcomes = Of(
        "report",
        "how the cases ended",
        [Meaning.Case],
        [Meaning.Outcome]
    );

    public static readonly Requirement Differences = Of(
        "report",
        "what is said to set a case apart",
        [Meaning.Case],
        [Meaning.Difference]
    );

    public static readonly Requirement Readings = Of(
        "report",
        "what it was for, and what may follow",
        [Meaning.Case],
        [Meaning.Motive],
        [Meaning.Consequence],
        [Meaning.Parallel]
    );

    public static readonly Requirement Framings = Of(
        "report",
        "how a case was presented, and who had which part in it",
        [Meaning.Frames],
        [Meaning.InvolvedIn]
    );

    public static readonly Requirement Requests = Of("report", "whether the institution was asked", [Meaning.Asked]);
    public static readonly Requirement Scopes = Of(
        "report",
        "which cases the main source names, and which were added from the record",
        [Meaning.Scope],
        [Meaning.Article]
    );

    /// <summary>Those that some commands or parts ask.</summary>
    public static IEnumerable<Requirement> OfParts(params string[] parts) => All.Where(r => parts.Contains(r.Part));

    private static Requirement Of(string part, string asks, params ImmutableArray<ImmutableArray<Meaning>> needs)
    {
        var requirement = new Requirement(part, asks, needs);
        Listed.Add(requirement);
        return requirement;
    }
}
