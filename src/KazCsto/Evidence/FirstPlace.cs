using System.Globalization;
using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Specifications;

namespace KazCsto.Evidence;

/// <summary>How sure the first place of a ranking is: by drawn networks, by how many claims would have to be wrong, and by the choices that the data leave open.</summary>
/// <param name="ByGrades">How it stands by each map of grades, the standard first.</param>
/// <param name="Draws">How many networks were drawn by each.</param>
/// <param name="Fewest">How many claims would have to be wrong for another to be first.</param>
/// <param name="Curve">Who is first under every specification.</param>
internal sealed record FirstPlace(
    ImmutableArray<PlaceByGrades> ByGrades,
    int Draws,
    FewestClaimsFound Fewest,
    SpecificationCurve Curve
)
{
    /// <summary>The share of the networks drawn by the standard map in which all who are first still are, each by itself; the least of them.</summary>
    public double Share => ByGrades[0].Share;

    /// <summary>The first two in words: <c>first in 94 % of 300 networks drawn by the grades of the claims (87 % by sceptical ones); 2 claims would have to be wrong for that to change</c>.</summary>
    public string Told
    {
        get
        {
            var others = ByGrades.Skip(1).Select(g => $"{Words.Percent(g.Share)} by {g.Scale.Name} ones");
            var byOthers = ByGrades.Length > 1 ? $" ({string.Join(", ", others)})" : "";
            return $"first in {Words.Percent(Share)} of {Draws} networks drawn by the grades of the claims{byOthers}; {NumberTold}";
        }
    }

    /// <summary>All three in short: <c>94 % of drawn networks (88 % sceptical, 99 % trusting), 2 claims, 633 of 633 specifications</c>.</summary>
    public string InShort
    {
        get
        {
            var others = ByGrades.Skip(1).Select(g => $"{Words.Percent(g.Share)} {g.Scale.Name}");
            var byOthers = ByGrades.Length > 1 ? $" ({string.Join(", ", others)})" : "";
            var claims = Fewest switch
            {
                { AtMost: null } => "no claims",
                { IsExact: true } => Counted.Of(Fewest.AtLeast, "claim"),
                _ => $"at least {Counted.Of(Fewest.AtLeast, "claim")}",
            };
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Words.Percent(Share)} of drawn networks{byOthers}, {claims}, {Curve.StillFirst:N0} of {Curve.Tried:N0} specifications{Curve.ToldOfTurning}"
            );
        }
    }

    private string NumberTold =>
        Fewest switch
        {
            { AtMost: null } => "no claims that are wrong change that",
            { IsExact: true } => $"{Counted.Of(Fewest.AtLeast, "claim")} would have to be wrong for that to change",
            _ => $"at least {Counted.Of(Fewest.AtLeast, "claim")} would have to be wrong for that to change",
        };
}

/// <summary>How a first place stands by one map of grades to probabilities.</summary>
/// <param name="Scale">The map.</param>
/// <param name="First">Who is first in the network that it gives, by id.</param>
/// <param name="Share">The share of drawn networks in which those who are first by the standard map still are, each by itself; the least of them.</param>
internal sealed record PlaceByGrades(GradeScale Scale, ImmutableArray<Node> First, double Share);
