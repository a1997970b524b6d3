using System.Numerics;
using System.Runtime.InteropServices;

namespace KazCsto.Cases.Qca;

/// <summary>For every row of a truth table: Σx, Σmin(x,y) and Σmin(x,y,1-y) over the cases.</summary>
/// <remarks>The memberships of a case in all rows are made by doubling: each condition parts the rows by its values.</remarks>
internal sealed class RowSums(StudiedCases cases)
{
    private readonly double[] _memberships = new double[cases.Space.Numbers];

    private readonly double[] _members = new double[cases.Space.Numbers];

    private readonly double[] _both = new double[cases.Space.Numbers];

    private readonly double[] _ambiguous = new double[cases.Space.Numbers];

    public static RowSums Of(StudiedCases cases)
    {
        var sums = new RowSums(cases);
        for (var i = 0; i < cases.Count; i++)
        {
            sums.Add(i, 1);
        }

        return sums;
    }

    /// <summary>The sums without one case.</summary>
    public RowSums Without(int number)
    {
        var left = new RowSums(cases);
        _members.CopyTo(left._members, 0);
        _both.CopyTo(left._both, 0);
        _ambiguous.CopyTo(left._ambiguous, 0);
        left.Add(number, -1);
        return left;
    }

    /// <summary>The inclusion of a row, <see cref="ParametersOfFit.Inclusion"/>.</summary>
    public double InclusionOf(int row) => _both[row] / _members[row];

    /// <summary>The PRI of a row, <see cref="ParametersOfFit.Pri"/>.</summary>
    public double PriOf(int row) => (_both[row] - _ambiguous[row]) / (_members[row] - _ambiguous[row]);

    /// <summary>Adds a case, or takes it away.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="sign">1 or -1.</param>
    private void Add(int number, double sign)
    {
        var outcome = cases.Outcome[number];
        if (cases.IsCrisp)
        {
            foreach (var row in cases.RowsOf(number))
            {
                _members[row] += sign;
                _both[row] += sign * outcome;
                _ambiguous[row] += sign * Math.Min(outcome, 1 - outcome);
            }

            return;
        }

        FillMemberships(number);
        AddVectors(outcome, sign);
    }

    private void AddVectors(double outcome, double sign)
    {
        var x = MemoryMarshal.Cast<double, Vector<double>>(_memberships.AsSpan());
        var members = MemoryMarshal.Cast<double, Vector<double>>(_members.AsSpan());
        var both = MemoryMarshal.Cast<double, Vector<double>>(_both.AsSpan());
        var ambiguous = MemoryMarshal.Cast<double, Vector<double>>(_ambiguous.AsSpan());
        var (y, notY) = (new Vector<double>(outcome), new Vector<double>(1 - outcome));
        for (var i = 0; i < x.Length; i++)
        {
            var common = Vector.Min(x[i], y);
            members[i] += sign * x[i];
            both[i] += sign * common;
            ambiguous[i] += sign * Vector.Min(common, notY);
        }

        for (var row = x.Length * Vector<double>.Count; row < _memberships.Length; row++)
        {
            var common = Math.Min(_memberships[row], outcome);
            _members[row] += sign * _memberships[row];
            _both[row] += sign * common;
            _ambiguous[row] += sign * Math.Min(common, 1 - outcome);
        }
    }

    private void FillMemberships(int number)
    {
        _memberships[0] = 1;
        var filled = 1;
        for (var condition = cases.Conditions.Length - 1; condition >= 0; condition--)
        {
            var before = _memberships.AsSpan(0, filled);
            // The first value takes the place of what stood there before, and so comes last.
            for (var value = cases.Space.Values[condition] - 1; value >= 0; value--)
            {
                var membership = cases.MembershipOf(number, condition, value);
                var with = _memberships.AsSpan(cases.Space.BitsOf(condition, value), filled);
                for (var row = 0; row < filled; row++)
                {
                    with[row] = Math.Min(before[row], membership);
                }
            }

            filled = cases.Space.BitsOf(condition, 1) + cases.Space.FieldOf(condition);
        }
    }
}
