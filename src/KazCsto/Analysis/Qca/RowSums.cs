using System.Numerics;
using System.Runtime.InteropServices;

namespace KazCsto.Analysis.Qca;

/// <summary>For every row of a truth table: Σx, Σmin(x,y) and Σmin(x,y,1-y) over the cases.</summary>
/// <remarks>The memberships of a case in all rows are made by doubling: each condition halves the rows into those with and without it.</remarks>
internal sealed class RowSums(StudiedCases cases)
{
    private readonly double[] _memberships = new double[1 << cases.Conditions.Length];

    /// <summary>Σx.</summary>
    public double[] Members { get; } = new double[1 << cases.Conditions.Length];

    /// <summary>Σmin(x,y).</summary>
    public double[] Both { get; } = new double[1 << cases.Conditions.Length];

    /// <summary>Σmin(x,y,1-y): what speaks for the outcome and against it alike.</summary>
    public double[] Ambiguous { get; } = new double[1 << cases.Conditions.Length];

    public static RowSums Of(StudiedCases cases)
    {
        var sums = new RowSums(cases);
        for (var i = 0; i < cases.Count; i++)
        {
            sums.Add(i, 1);
        }

        return sums;
    }

    /// <summary>Adds a case, or takes it away.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="sign">1 or -1.</param>
    public void Add(int number, double sign)
    {
        var outcome = cases.Outcome[number];
        if (cases.IsCrisp)
        {
            var row = cases.RowOf(number);
            Members[row] += sign;
            Both[row] += sign * outcome;
            Ambiguous[row] += sign * Math.Min(outcome, 1 - outcome);
            return;
        }

        FillMemberships(number);
        AddVectors(outcome, sign);
    }

    private void AddVectors(double outcome, double sign)
    {
        var x = MemoryMarshal.Cast<double, Vector<double>>(_memberships.AsSpan());
        var members = MemoryMarshal.Cast<double, Vector<double>>(Members.AsSpan());
        var both = MemoryMarshal.Cast<double, Vector<double>>(Both.AsSpan());
        var ambiguous = MemoryMarshal.Cast<double, Vector<double>>(Ambiguous.AsSpan());
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
            Members[row] += sign * _memberships[row];
            Both[row] += sign * common;
            Ambiguous[row] += sign * Math.Min(common, 1 - outcome);
        }
    }

    private void FillMemberships(int number)
    {
        _memberships[0] = 1;
        var filled = 1;
        for (var condition = cases.Conditions.Length - 1; condition >= 0; condition--)
        {
            var membership = cases.Memberships[condition][number];
            for (var row = 0; row < filled; row++)
            {
                var before = _memberships[row];
                _memberships[filled + row] = Math.Min(before, membership);
                _memberships[row] = Math.Min(before, 1 - membership);
            }

            filled *= 2;
        }
    }
}
