using KazCsto.Tests.Model;

namespace KazCsto.Tests.Power.Rankings;

/// <summary>States with leaders, some organs and forces, who move one another at random, in the vocabulary of the made league.</summary>
internal sealed class RandomRealm
{
    private const int States = 5;

    private static readonly string[] Roles = ["president", "prime-minister", "chair", "head", "minister-of-defence"];

    private readonly Facts _facts = new();
    private readonly Random _random;

    public RandomRealm(int seed)
    {
        _random = new(seed);
        _facts.Tie("organ:council organ-of institution:league").Tie("organ:staff organ-of institution:league");
        for (var state = 0; state < States; state++)
        {
            AddState(state);
        }

        for (var tie = 0; tie < 12; tie++)
        {
            AddTieAbroad();
        }
    }

    public Network Network => _facts.Network;

    /// <summary>The state whose leader or organ somebody is; of others the same id.</summary>
    public static string StateOf(string id) =>
        id.Contains('-', StringComparison.Ordinal) ? $"state:{id.Split(':')[1].Split('-')[0]}" : id;

    /// <summary>New organs, officials and facilities of one state, with ties to it, to each other and to its leaders.</summary>
    public RandomRealm WithMoreInside()
    {
        var state = _random.Next(States);
        for (var i = 0; i < 1 + _random.Next(4); i++)
        {
            var (organ, official) = ($"organ:s{state}-new{i}", $"leader:s{state}-new{i}");
            var leader = $"leader:s{state}-{_random.Next(2)}";
            _facts.Tie($"{organ} organ-of state:s{state}");
            Perhaps($"{leader} holds-office {organ}", Role());
            Perhaps($"{official} holds-office {organ}", Role());
            Perhaps($"{official} holds-office state:s{state}", Role());
            Perhaps($"{organ} appoints {leader}");
            Perhaps($"{organ} appoints {official}");
            Perhaps($"{official} appoints {leader}");
            Perhaps($"{leader} dismisses {official}");
            Perhaps($"state:s{state} operates facility:s{state}-new{i}");
            Perhaps($"state:s{state} hosts facility:s{state}-new{i}");
            Perhaps($"state:s{state} depends-on facility:s{state}-new{i}");
            Perhaps($"{official} commands force:s{state}-new{i}");
            Perhaps($"{leader} commands force:s{state}-new{i}");
            Perhaps($"force:s{state}-new{i} deployed-to state:s{state}");
        }

        return this;
    }

    /// <summary>Gives somebody power over another state or over a shared body, and says whom.</summary>
    public string AddPowerAbroad()
    {
        var (state, other) = TwoStates();
        switch (_random.Next(4))
        {
            case 0:
                _facts.Tie($"state:{state} supplies-arms state:{other}");
                return $"state:{state}";
            case 1:
                _facts.Tie($"state:{state} finances organ:staff");
                return $"state:{state}";
            case 2:
                _facts.Tie($"leader:{state}-0 holds-office organ:council", role: "chair");
                return $"leader:{state}-0";
            default:
                // A force of its own, of which nobody else decides.
                _facts.Tie($"leader:{state}-0 commands force:new").Tie($"force:new deployed-to state:{other}");
                return $"leader:{state}-0";
        }
    }

    private void AddState(int state)
    {
        _facts
            .Tie($"leader:s{state}-0 holds-office state:s{state}", role: "president")
            .Tie($"leader:s{state}-1 holds-office state:s{state}", role: Role());
        Perhaps($"state:s{state} member-of institution:league");
        Perhaps($"organ:s{state}-board organ-of state:s{state}");
        Perhaps($"leader:s{state}-1 holds-office organ:s{state}-board", Role());
    }

    private void AddTieAbroad()
    {
        var (state, other) = TwoStates();
        switch (_random.Next(9))
        {
            case 0:
                _facts.Tie($"state:{state} supplies-arms state:{other}");
                break;
            case 1:
                _facts.Tie($"state:{state} operates base:{other}").Tie($"state:{other} hosts base:{other}");
                break;
            case 2:
                _facts.Tie($"state:{state} chairs organ:council");
                break;
            case 3:
                _facts.Tie($"leader:{state}-{_random.Next(2)} holds-office organ:staff", role: Role());
                break;
            case 4:
                _facts.Tie($"leader:{state}-1 commands force:{state}").Tie($"force:{state} deployed-to state:{other}");
                break;
            case 5:
                _facts
                    .Tie($"organ:{state}-board must-approve force:{state}")
                    .Tie($"organ:{state}-board organ-of state:{state}");
                break;
            case 6:
                _facts.Tie($"leader:{state}-0 appoints leader:{other}-1");
                break;
            case 7:
                _facts.Tie($"organ:council decides-on force:{state}");
                break;
            default:
                _facts.Tie($"state:{state} depends-on state:{other}");
                break;
        }
    }

    private (string, string) TwoStates()
    {
        var (state, step) = (_random.Next(States), 1 + _random.Next(States - 1));
        return ($"s{state}", $"s{(state + step) % States}");
    }

    private string Role() => Roles[_random.Next(Roles.Length)];

    private void Perhaps(string tie, string? role = null)
    {
        if (_random.Next(2) == 0)
        {
            _facts.Tie(tie, role: role);
        }
    }
}
