namespace KazCsto.Model.Rules;

/// <summary>What a provision means once its conditions hold.</summary>
internal enum RuleForce
{
    /// <summary>The others must help.</summary>
    Duty,

    /// <summary>The others may help.</summary>
    Power,
}
