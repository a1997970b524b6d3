using System.Collections.Immutable;
using KazCsto.Model;

namespace KazCsto.Analysis.Obligations;

/// <summary>What one state owes another on a day, under one provision.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Duty">What it obliges to.</param>
/// <param name="Debtor">Who is bound.</param>
/// <param name="Creditor">Who is owed.</param>
/// <param name="Ties">The ties from which that follows: the provision binds, and both are party.</param>
public sealed record Obligation(
    Node Provision,
    Property Duty,
    Node Debtor,
    Node Creditor,
    ImmutableArray<Tie> Ties
);
