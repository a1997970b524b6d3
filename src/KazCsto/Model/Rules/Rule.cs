using KazCsto.Model.Conditions;

namespace KazCsto.Model.Rules;

/// <summary>What one provision asks before help is owed, or may be given, under it.</summary>
internal sealed record Rule
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The provision. When it is in force is said by the claims about it.</summary>
    public required Node Provision { get; init; }

    /// <summary>Whose reading of the text it is; blank for the text as it is commonly read.</summary>
    public required string Reading { get; init; }

    /// <summary>Whether the others must help, or may.</summary>
    public required RuleForce Force { get; init; }

    /// <summary>What must be so for it to hold.</summary>
    public required ImmutableArray<Condition> Facts { get; init; }

    /// <summary>What must not be so.</summary>
    public required ImmutableArray<Condition> Bars { get; init; }

    /// <summary>What was decided and done.</summary>
    public required ImmutableArray<Condition> Decision { get; init; }

    /// <summary>Which of the facts says that the body was asked.</summary>
    public required Condition Asked { get; init; }

    /// <summary>Which of the facts says that the request was for help of its kind; null if any request will do.</summary>
    public Condition? AskedFor { get; init; }

    /// <summary>Which part of the decision says that help of its kind was given.</summary>
    public required Condition Help { get; init; }

    /// <summary>Whether help of its kind may be given at any time, so that it is no departure where the rule does not hold.</summary>
    public required bool IsFree { get; init; }

    /// <summary>Its name for readers: the provision, with whose reading it is.</summary>
    public string Title => Reading.Length == 0 ? Provision.Name : $"{Provision.Name}, {Reading}";
}
