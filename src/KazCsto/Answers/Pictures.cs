using KazCsto.Cases.Qca;
using KazCsto.Evidence.Specifications;
using KazCsto.Power.Voting;
using KazCsto.Time.Timelines;

namespace KazCsto.Answers;

/// <summary>A measure over time.</summary>
/// <param name="Timeline">The timeline.</param>
/// <param name="Nodes">Whose lines are drawn.</param>
/// <param name="AreRanks">Whether ranks are drawn instead of scores.</param>
internal sealed record TimelinePicture(Timeline Timeline, IReadOnlyList<Node> Nodes, bool AreRanks)
    : Picture("Scores over time");

/// <summary>Under which choices a first place stands.</summary>
/// <param name="Curve">The choices.</param>
internal sealed record SpecificationPicture(SpecificationCurve Curve) : Picture("First place by choices");

/// <summary>The power of members by the quota.</summary>
/// <param name="Study">The body and its games.</param>
/// <param name="When">The day, in words.</param>
internal sealed record QuotaPicture(VotingStudy Study, string When) : Picture("Power by the quota");

/// <summary>The power of the players of any game by the quota.</summary>
/// <param name="Sweep">The sweep, worked out when it is drawn.</param>
/// <param name="Players">Their names, in their order.</param>
internal sealed record GamePicture(Lazy<QuotaSweep> Sweep, ImmutableArray<string> Players)
    : Picture("Power by the quota");

/// <summary>A truth table.</summary>
/// <param name="Analysis">The analysis that it is of.</param>
internal sealed record TruthTablePicture(ComparativeAnalysis Analysis) : Picture("Truth table");

/// <summary>Cases by their membership in a term and in the outcome.</summary>
/// <param name="Plot">The cases.</param>
internal sealed record XyPicture(XyPlot Plot) : Picture("Cases by term and outcome");
