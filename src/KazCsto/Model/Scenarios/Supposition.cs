namespace KazCsto.Model.Scenarios;

/// <summary>One thing that a scenario supposes.</summary>
internal abstract record Supposition;

/// <summary>A node is gone, with its ties and properties.</summary>
internal sealed record NodeRemoved(Node Node) : Supposition;

/// <summary>There is a node.</summary>
internal sealed record NodeAdded(Node Node) : Supposition;

/// <summary>Nobody claims this.</summary>
internal sealed record ClaimsRemoved(ClaimChoice Claims) : Supposition;

/// <summary>Somebody claims this.</summary>
internal sealed record ClaimAdded(Claim Claim) : Supposition;

/// <summary>Ties or values end, or begin, on another date.</summary>
/// <param name="Claims">Which claims are dated otherwise; denials keep their dates.</param>
/// <param name="Date">The date; open for what does not end, or has no beginning.</param>
/// <param name="IsEnd">Whether it is the end, and not the beginning.</param>
internal sealed record Redated(ClaimChoice Claims, ImpreciseDate Date, bool IsEnd) : Supposition;

/// <summary>A source has another reliability.</summary>
internal sealed record SourceRegraded(Source Source, char Reliability) : Supposition;

/// <summary>Claims have another credibility.</summary>
internal sealed record ClaimsRegraded(ClaimChoice Claims, int Credibility) : Supposition;

/// <summary>A kind of tie has another level in a projection.</summary>
internal sealed record LevelSet(string Projection, string Kind, int Level) : Supposition;
