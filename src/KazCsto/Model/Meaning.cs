namespace KazCsto.Model;

/// <summary>What a kind, role, code or value of <c>graph/schema.yaml</c> stands for. The program asks for meanings; names are data.</summary>
/// <remarks>
/// A kind has the meaning of its own name, or says <c>means:</c>; several may share one, and whatever is not listed here has none. Meanings are compared by
/// reference. This is the only place where the program knows them by name; <see cref="Requirements"/> says which questions need which.
/// </remarks>
internal abstract class Meaning(string sort, string name, string says)
{
    /// <summary>What a kind says whose name is that of a meaning which it has not: <c>means: nothing</c>.</summary>
    public const string None = "nothing";

    private static readonly Dictionary<(Type, string), Meaning> Known = [];

    public static readonly Meaning<NodeKind> State = Node(
        "state",
        "a country: it joins bodies, is bound by treaties, owes help and is owed it"
    );
    public static readonly Meaning<NodeKind> Leader = Node("leader", "a person who holds office, or held it");
    public static readonly Meaning<NodeKind> Institution = Node(
        "institution",
        "an international organisation that states belong to"
    );
    public static readonly Meaning<NodeKind> Organ = Node(
        "organ",
        "a body of an institution or of a state that decides or acts for it"
    );
    public static readonly Meaning<NodeKind> Force = Node("force", "armed men who can be sent");
    public static readonly Meaning<NodeKind> Treaty = Node("treaty", "a text that states are parties to");
    public static readonly Meaning<NodeKind> Provision = Node(
        "provision",
        "an article of a treaty, or another rule, that binds"
    );
    public static readonly Meaning<NodeKind> Case = Node("case", "a crisis that an institution answered or did not");

    public static readonly Meaning<PropertyKind> Exists = Property(
        "exists",
        "since when and until when there is such a thing",
        "flag"
    );
    public static readonly Meaning<PropertyKind> Date = Property(
        "date",
        "the day on which it happens or begins",
        "date"
    );
    public static readonly Meaning<PropertyKind> Ended = Property(
        "ended",
        "the day on which what lasts is over",
        "date"
    );
    public static readonly Meaning<PropertyKind> Ground = Property(
        "ground",
        "on what an act bases itself, by those who made it"
    );
    public static readonly Meaning<PropertyKind> Reason = Property("reason", "the reason that was given for an act");
    public static readonly Meaning<PropertyKind> Content = Property("content", "what was asked, decided or said");
    public static readonly Meaning<PropertyKind> Outcome = Property(
        "outcome",
        "how a case ended, from the least help to the most",
        "choice"
    );
    public static readonly Meaning<PropertyKind> Asked = Property(
        "asked",
        "whether the institution was asked for help in a case"
    );
    public static readonly Meaning<PropertyKind> Difference = Property(
        "difference",
        "what is said to set a case apart from others"
    );
    public static readonly Meaning<PropertyKind> Motive = Property(
        "motive",
        "what those who acted in a case are said to have wanted"
    );
    public static readonly Meaning<PropertyKind> Consequence = Property(
        "consequence",
        "what is said to follow from a case"
    );
    public static readonly Meaning<PropertyKind> Parallel = Property("parallel", "what a case is likened to");
    public static readonly Meaning<PropertyKind> Duty = Property(
        "duty",
        "the nature of the duty that a provision lays on those whom it binds",
        "choice"
    );
    public static readonly Meaning<PropertyKind> Rule = Property("rule", "the rule by which a body decides", "choice");

    // Codes of a table of nodes are asked for like properties.
    public static readonly Meaning<PropertyKind> Form = Property(
        "form",
        "what sort of act an event is, such as a request or a decision"
    );
    public static readonly Meaning<PropertyKind> Scope = Property(
        "scope",
        "whether the main source names a case, or it was added from the record"
    );
    public static readonly Meaning<PropertyKind> Abbreviation = Property(
        "abbreviation",
        "the usual short form of a name"
    );

    public static readonly Meaning<TieKind> MemberOf = Tie("member-of", "has a seat in an institution or organ");
    public static readonly Meaning<TieKind> PartyTo = Tie("party-to", "is bound by a treaty that it joined");
    public static readonly Meaning<TieKind> OrganOf = Tie("organ-of", "decides or acts for an institution or a state");
    public static readonly Meaning<TieKind> HoldsOffice = Tie(
        "holds-office",
        "speaks or acts in office for a state, organ or institution"
    );
    public static readonly Meaning<TieKind> Chairs = Tie("chairs", "presides over a body");
    public static readonly Meaning<TieKind> Appoints = Tie("appoints", "brings somebody into office");
    public static readonly Meaning<TieKind> Dismisses = Tie("dismisses", "puts somebody out of office");
    public static readonly Meaning<TieKind> Preceded = Tie("preceded", "held an office before somebody");
    public static readonly Meaning<TieKind> ProvisionOf = Tie("provision-of", "is an article of a treaty");
    public static readonly Meaning<TieKind> Replaces = Tie("replaces", "takes the place of an older wording");
    public static readonly Meaning<TieKind> Binds = Tie("binds", "lays its duty on a state that it names");
    public static readonly Meaning<TieKind> BindsParties = Tie(
        "binds-parties",
        "lays its duty on every party to a treaty, or member of an institution"
    );
    public static readonly Meaning<TieKind> DecidedBy = Tie("decided-by", "is applied by the decision of a body");
    public static readonly Meaning<TieKind> LimitedBy = Tie("limited-by", "is limited by another provision");
    public static readonly Meaning<TieKind> ContributesTo = Tie(
        "contributes-to",
        "gives men to a force, and can withdraw them"
    );
    public static readonly Meaning<TieKind> Commands = Tie("commands", "gives orders to a force");
    public static readonly Meaning<TieKind> DecidesOn = Tie("decides-on", "gives a force its mandate");
    public static readonly Meaning<TieKind> MustApprove = Tie(
        "must-approve",
        "can withhold the consent that the sending of a force needs at home"
    );
    public static readonly Meaning<TieKind> DeployedTo = Tie("deployed-to", "is stationed or sent somewhere");
    public static readonly Meaning<TieKind> Hosts = Tie("hosts", "has a base or facility of others on its soil");
    public static readonly Meaning<TieKind> Operates = Tie("operates", "runs a base or facility");
    public static readonly Meaning<TieKind> Leases = Tie("leases", "pays rent for a base or facility");
    public static readonly Meaning<TieKind> DependsOn = Tie("depends-on", "cannot do without a facility or a state");
    public static readonly Meaning<TieKind> SuppliesArms = Tie("supplies-arms", "delivers arms to a state");
    public static readonly Meaning<TieKind> Finances = Tie("finances", "pays a share of the budget of a body");
    public static readonly Meaning<TieKind> Consults = Tie("consults", "takes counsel with, either way");
    public static readonly Meaning<TieKind> Frames = Tie(
        "frames",
        "presents a case in public as something, such as an attack from outside"
    );
    public static readonly Meaning<TieKind> Concerns = Tie("concerns", "is an event of a case");
    public static readonly Meaning<TieKind> InvolvedIn = Tie("involved-in", "has a part in a case");
    public static readonly Meaning<TieKind> Made = Tie("made", "asked, decided, said or did it");
    public static readonly Meaning<TieKind> AddressedTo = Tie("addressed-to", "was directed at somebody");
    public static readonly Meaning<TieKind> Answers = Tie("answers", "is the answer to an earlier event");
    public static readonly Meaning<TieKind> Approved = Tie(
        "approved",
        "gave its consent to an act or to the sending of a force"
    );
    public static readonly Meaning<TieKind> Blocked = Tie("blocked", "held up an act or the sending of a force");
    public static readonly Meaning<TieKind> TookPart = Tie("took-part", "was there when it was decided or done");
    public static readonly Meaning<TieKind> Invokes = Tie("invokes", "names a provision as its legal ground");
    public static readonly Meaning<TieKind> Sends = Tie("sends", "sets a force on its way");

    public static readonly Meaning<Role> Scene = new("role", "scene", "where a case happened");

    public static readonly Meaning<string> Article = Value("article", "of a scope: the main source names the case");
    public static readonly Meaning<string> Request = Value("request", "of a form: somebody asks for help");
    public static readonly Meaning<string> Decision = Value("decision", "of a form: a body decides");
    public static readonly Meaning<string> Statement = Value(
        "statement",
        "of a form: somebody takes a position in public"
    );
    public static readonly Meaning<string> Deployment = Value("deployment", "of a form: men arrive");
    public static readonly Meaning<string> Withdrawal = Value("withdrawal", "of a form: men leave");
    public static readonly Meaning<string> Vote = Value("vote", "of a form: a body votes");
    public static readonly Meaning<string> Consensus = Value(
        "consensus",
        "of a decision rule: all must agree, so that each may refuse"
    );
    public static readonly Meaning<string> Majority = Value(
        "majority",
        "of a decision rule: more than half of the members decide"
    );
    public static readonly Meaning<string> OwnDecision = Value(
        "own decision",
        "of a decision rule: each decides for itself"
    );
    public static readonly Meaning<string> Defence = Value("defence", "of a duty: to help a state that is attacked");
    public static readonly Meaning<string> Peacekeeping = Value(
        "peacekeeping",
        "of a duty: to send peacekeepers on request and by decision"
    );
    public static readonly Meaning<string> Consultation = Value(
        "consultation",
        "of a duty: to take counsel when a state is threatened"
    );

    /// <summary>What can have it: <c>kind of tie</c>.</summary>
    public string Sort => sort;

    /// <summary>What a kind has for its name, or says behind <c>means:</c>.</summary>
    public string Name => name;

    /// <summary>What it is, in a few words of the field.</summary>
    public string Says => says;

    /// <summary>All meanings that something can have.</summary>
    public static IEnumerable<Meaning<T>> All<T>() => Known.Values.OfType<Meaning<T>>();

    /// <summary>Whether a meaning, if there is one, is one of some.</summary>
    public static bool IsAny<T>(Meaning<T>? meaning, ReadOnlySpan<Meaning<T>> some)
    {
        foreach (var one in some)
        {
            if (ReferenceEquals(one, meaning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The meaning with a name, or null.</summary>
    protected static Meaning? Find(Type of, string name) => Known.GetValueOrDefault((of, name));

    private static Meaning<NodeKind> Node(string name, string says) => new("kind of node", name, says);

    private static Meaning<PropertyKind> Property(string name, string says, string type = "") =>
        new("property", name, says) { Type = type };

    private static Meaning<TieKind> Tie(string name, string says) => new("kind of tie", name, says);

    private static Meaning<string> Value(string name, string says) => new("value", name, says);

    /// <summary>Makes a meaning known by its name.</summary>
    protected static void Add(Type of, Meaning meaning) => Known.Add((of, meaning.Name), meaning);
}
