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

    public static readonly NodeMeaning State = Node(
        "state",
        "a country: it joins bodies, is bound by treaties, owes help and is owed it"
    );
    public static readonly NodeMeaning Leader = Node("leader", "a person who holds office, or held it");
    public static readonly NodeMeaning Institution = Node(
        "institution",
        "an international organisation that states belong to"
    );
    public static readonly NodeMeaning Organ = Node(
        "organ",
        "a body of an institution or of a state that decides or acts for it"
    );
    public static readonly NodeMeaning Force = Node("force", "armed men who can be sent");
    public static readonly NodeMeaning Treaty = Node("treaty", "a text that states are parties to");
    public static readonly NodeMeaning Provision = Node(
        "provision",
        "an article of a treaty, or another rule, that binds"
    );
    public static readonly NodeMeaning Case = Node("case", "a crisis that an institution answered or did not");

    public static readonly PropertyMeaning Exists = Property(
        "exists",
        "since when and until when there is such a thing",
        PropertyTypes.Flag
    );
    public static readonly PropertyMeaning Date = Property(
        "date",
        "the day on which it happens or begins",
        PropertyTypes.Date
    );
    public static readonly PropertyMeaning Ended = Property(
        "ended",
        "the day on which what lasts is over",
        PropertyTypes.Date
    );
    public static readonly PropertyMeaning Ground = Property(
        "ground",
        "on what an act bases itself, by those who made it"
    );
    public static readonly PropertyMeaning Reason = Property("reason", "the reason that was given for an act");
    public static readonly PropertyMeaning Content = Property("content", "what was asked, decided or said");
    public static readonly PropertyMeaning Outcome = Property(
        "outcome",
        "how a case ended, from the least help to the most",
        PropertyTypes.Choice
    );
    public static readonly PropertyMeaning Asked = Property(
        "asked",
        "whether the institution was asked for help in a case"
    );
    public static readonly PropertyMeaning Difference = Property(
        "difference",
        "what is said to set a case apart from others"
    );
    public static readonly PropertyMeaning Motive = Property(
        "motive",
        "what those who acted in a case are said to have wanted"
    );
    public static readonly PropertyMeaning Consequence = Property("consequence", "what is said to follow from a case");
    public static readonly PropertyMeaning Parallel = Property("parallel", "what a case is likened to");
    public static readonly PropertyMeaning Duty = Property(
        "duty",
        "the nature of the duty that a provision lays on those whom it binds",
        PropertyTypes.Choice
    );
    public static readonly PropertyMeaning Rule = Property(
        "rule",
        "the rule by which a body decides",
        PropertyTypes.Choice
    );

    // Codes of a table of nodes are asked for like properties.
    public static readonly PropertyMeaning Form = Property(
        "form",
        "what sort of act an event is, such as a request or a decision"
    );
    public static readonly PropertyMeaning Scope = Property(
        "scope",
        "whether the main source names a case, or it was added from the record"
    );
    public static readonly PropertyMeaning Abbreviation = Property("abbreviation", "the usual short form of a name");

    public static readonly TieMeaning MemberOf = Tie("member-of", "has a seat in an institution or organ");
    public static readonly TieMeaning PartyTo = Tie("party-to", "is bound by a treaty that it joined");
    public static readonly TieMeaning OrganOf = Tie("organ-of", "decides or acts for an institution or a state");
    public static readonly TieMeaning HoldsOffice = Tie(
        "holds-office",
        "speaks or acts in office for a state, organ or institution"
    );
    public static readonly TieMeaning Chairs = Tie("chairs", "presides over a body");
    public static readonly TieMeaning Appoints = Tie("appoints", "brings somebody into office");
    public static readonly TieMeaning Dismisses = Tie("dismisses", "puts somebody out of office");
    public static readonly TieMeaning Preceded = Tie("preceded", "held an office before somebody");
    public static readonly TieMeaning ProvisionOf = Tie("provision-of", "is an article of a treaty");
    public static readonly TieMeaning Replaces = Tie("replaces", "takes the place of an older wording");
    public static readonly TieMeaning Binds = Tie("binds", "lays its duty on a state that it names");
    public static readonly TieMeaning BindsParties = Tie(
        "binds-parties",
        "lays its duty on every party to a treaty, or member of an institution"
    );
    public static readonly TieMeaning DecidedBy = Tie("decided-by", "is applied by the decision of a body");
    public static readonly TieMeaning LimitedBy = Tie("limited-by", "is limited by another provision");
    public static readonly TieMeaning ContributesTo = Tie(
        "contributes-to",
        "gives men to a force, and can withdraw them"
    );
    public static readonly TieMeaning Commands = Tie("commands", "gives orders to a force");
    public static readonly TieMeaning DecidesOn = Tie("decides-on", "gives a force its mandate");
    public static readonly TieMeaning MustApprove = Tie(
        "must-approve",
        "can withhold the consent that the sending of a force needs at home"
    );
    public static readonly TieMeaning DeployedTo = Tie("deployed-to", "is stationed or sent somewhere");
    public static readonly TieMeaning Hosts = Tie("hosts", "has a base or facility of others on its soil");
    public static readonly TieMeaning Operates = Tie("operates", "runs a base or facility");
    public static readonly TieMeaning Leases = Tie("leases", "pays rent for a base or facility");
    public static readonly TieMeaning DependsOn = Tie("depends-on", "cannot do without a facility or a state");
    public static readonly TieMeaning SuppliesArms = Tie("supplies-arms", "delivers arms to a state");
    public static readonly TieMeaning Finances = Tie("finances", "pays a share of the budget of a body");
    public static readonly TieMeaning Consults = Tie("consults", "takes counsel with, either way");
    public static readonly TieMeaning Frames = Tie(
        "frames",
        "presents a case in public as something, such as an attack from outside"
    );
    public static readonly TieMeaning Concerns = Tie("concerns", "is an event of a case");
    public static readonly TieMeaning InvolvedIn = Tie("involved-in", "has a part in a case");
    public static readonly TieMeaning Made = Tie("made", "asked, decided, said or did it");
    public static readonly TieMeaning AddressedTo = Tie("addressed-to", "was directed at somebody");
    public static readonly TieMeaning Answers = Tie("answers", "is the answer to an earlier event");
    public static readonly TieMeaning Approved = Tie(
        "approved",
        "gave its consent to an act or to the sending of a force"
    );
    public static readonly TieMeaning Blocked = Tie("blocked", "held up an act or the sending of a force");
    public static readonly TieMeaning TookPart = Tie("took-part", "was there when it was decided or done");
    public static readonly TieMeaning Invokes = Tie("invokes", "names a provision as its legal ground");
    public static readonly TieMeaning Sends = Tie("sends", "sets a force on its way");

    public static readonly RoleMeaning Scene = Declared(new RoleMeaning("scene", "where a case happened"));

    public static readonly ValueMeaning Article = Value("article", "of a scope: the main source names the case");
    public static readonly ValueMeaning Request = Value("request", "of a form: somebody asks for help");
    public static readonly ValueMeaning Decision = Value("decision", "of a form: a body decides");
    public static readonly ValueMeaning Statement = Value(
        "statement",
        "of a form: somebody takes a position in public"
    );
    public static readonly ValueMeaning Deployment = Value("deployment", "of a form: men arrive");
    public static readonly ValueMeaning Withdrawal = Value("withdrawal", "of a form: men leave");
    public static readonly ValueMeaning Vote = Value("vote", "of a form: a body votes");
    public static readonly ValueMeaning Consensus = Value(
        "consensus",
        "of a decision rule: all must agree, so that each may refuse"
    );
    public static readonly ValueMeaning Majority = Value(
        "majority",
        "of a decision rule: more than half of the members decide"
    );
    public static readonly ValueMeaning OwnDecision = Value(
        "own decision",
        "of a decision rule: each decides for itself"
    );
    public static readonly ValueMeaning Defence = Value("defence", "of a duty: to help a state that is attacked");
    public static readonly ValueMeaning Peacekeeping = Value(
        "peacekeeping",
        "of a duty: to send peacekeepers on request and by decision"
    );
    public static readonly ValueMeaning Consultation = Value(
        "consultation",
        "of a duty: to take counsel when a state is threatened"
    );

    /// <summary>What can have it: <c>kind of tie</c>.</summary>
    public string Sort => sort;

    /// <summary>What a kind has for its name, or says behind <c>means:</c>.</summary>
    public string Name => name;

    /// <summary>What it is, in a few words of the field.</summary>
    public string Says => says;

    /// <summary>All meanings of a sort.</summary>
    public static IEnumerable<T> All<T>()
        where T : Meaning => Known.Values.OfType<T>();

    /// <summary>The meaning with a name, or null.</summary>
    public static T? Named<T>(string name)
        where T : Meaning => (T?)Known.GetValueOrDefault((typeof(T), name));

    /// <summary>Whether a meaning, if there is one, is one of some.</summary>
    public static bool IsAny<T>(T? meaning, ReadOnlySpan<T> some)
        where T : Meaning => meaning is not null && some.Contains(meaning, comparer: null);

    private static NodeMeaning Node(string name, string says) => Declared(new NodeMeaning(name, says));

    private static PropertyMeaning Property(string name, string says, string type = "") =>
        Declared(new PropertyMeaning(name, says, type));

    private static TieMeaning Tie(string name, string says) => Declared(new TieMeaning(name, says));

    private static ValueMeaning Value(string name, string says) => Declared(new ValueMeaning(name, says));

    private static T Declared<T>(T meaning)
        where T : Meaning
    {
        Known.Add((typeof(T), meaning.Name), meaning);
        return meaning;
    }
}

/// <summary>What a kind of node stands for.</summary>
internal sealed class NodeMeaning(string name, string says) : Meaning("kind of node", name, says);

/// <summary>What a property or code stands for, and the type that it must have; blank if any will do.</summary>
internal sealed class PropertyMeaning(string name, string says, string type) : Meaning("property", name, says)
{
    public string Type => type;
}

/// <summary>What a kind of tie stands for.</summary>
internal sealed class TieMeaning(string name, string says) : Meaning("kind of tie", name, says);

/// <summary>What a role stands for.</summary>
internal sealed class RoleMeaning(string name, string says) : Meaning("role", name, says);

/// <summary>What a value of a choice or code stands for.</summary>
internal sealed class ValueMeaning(string name, string says) : Meaning("value", name, says);
