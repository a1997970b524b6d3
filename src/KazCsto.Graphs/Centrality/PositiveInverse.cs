namespace KazCsto.Graphs.Centrality;

/// <summary>The inverse of a symmetric, positive definite matrix in its own place: Cholesky's factor, the inverse of that, and its square.</summary>
/// <remarks>
/// The matrix lies row by row. The factor L takes the lower triangle, its diagonal an array of its own; the rows of the
/// turned inverse of L take the upper triangle and the diagonal; their products with each other are the inverse and
/// take the lower triangle again. All three steps are dot products of stretches of two rows. Some rows go together, so
/// that the other row of the products comes from memory once for all of them. Each entry is one sum in one order,
/// whoever does it.
/// </remarks>
internal sealed class PositiveInverse
{
    /// <summary>How often each row is gone through.</summary>
    internal const int Passes = 3;

    private const int RowsAtOnce = 8;
    private const int RowsInABlock = 64;

    // A pivot that is so small beside its diagonal is what rounding left over.
    private const double LeastPivot = 1e-9;

    private readonly double[] _matrix;
    private readonly int _size;
    private readonly double[] _diagonal;
    private readonly Team _team;
    private readonly RowProgress _progress;

    private PositiveInverse(double[] matrix, int size, Team team, RowProgress progress)
    {
        (_matrix, _size, _diagonal) = (matrix, size, new double[size]);
        (_team, _progress) = (team, progress);
    }

    /// <exception cref="ArgumentException">The matrix is too near to one that has no inverse.</exception>
    internal static void Invert(double[] matrix, int size, Team team, RowProgress progress)
    {
        var inverse = new PositiveInverse(matrix, size, team, progress);
        inverse.Factorise();
        inverse.InEachStretch(0, size, inverse.InvertFactor);
        inverse.InEachStretch(0, size, inverse.Multiply);
        inverse.InEachStretch(0, size, inverse.Mirror);
    }

    private void Factorise()
    {
        for (var first = 0; first < _size; first += RowsInABlock)
        {
            var end = Math.Min(first + RowsInABlock, _size);
            var before = first;
            InEachStretch(first, end, (from, to) => Eliminate(0, before, from, to));
            for (var row = first; row < end; row++)
            {
                Eliminate(first, row, row, row + 1);
                SetDiagonal(row);
            }

            _progress.Done(end - first);
        }
    }

    private void Eliminate(int fromColumn, int toColumn, int from, int to)
    {
        for (var column = fromColumn; column < toColumn; column++)
        {
            _progress.StopIfCancelled();
            for (var row = from; row < to; row++)
            {
                ref var entry = ref _matrix[(row * _size) + column];
                entry = (entry - Dot(row, column, 0, column)) * _diagonal[column];
            }
        }
    }

    private void SetDiagonal(int row)
    {
        var before = _matrix[(row * _size) + row];
        var pivot = before - Dot(row, row, 0, row);
        if (pivot <= LeastPivot * before)
        {
            throw new ArgumentException("the strengths are too far apart: what some ties carry is lost in rounding");
        }

        _diagonal[row] = 1 / Math.Sqrt(pivot);
    }

    private void InvertFactor(int from, int to)
    {
        for (var column = from; column < _size; column++)
        {
            _progress.StopIfCancelled();
            for (var row = from; row < to && row <= column; row++)
            {
                var entry = row == column ? 1 : -Dot(column, row, row, column);
                _matrix[(row * _size) + column] = entry * _diagonal[column];
            }
        }

        _progress.Done(to - from);
    }

    // The diagonal is overwritten last in its row; no other row asks for it.
    private void Multiply(int from, int to)
    {
        for (var column = 0; column < to; column++)
        {
            _progress.StopIfCancelled();
            for (var row = Math.Max(from, column); row < to; row++)
            {
                _matrix[(row * _size) + column] = Dot(row, column, row, _size);
            }
        }

        _progress.Done(to - from);
    }

    private void Mirror(int from, int to)
    {
        for (var column = 0; column < to; column++)
        {
            for (var row = Math.Max(from, column + 1); row < to; row++)
            {
                _matrix[(column * _size) + row] = _matrix[(row * _size) + column];
            }
        }
    }

    private void InEachStretch(int first, int end, Action<int, int> job) =>
        _team.Each(
            (end - first + RowsAtOnce - 1) / RowsAtOnce,
            (part, _) =>
            {
                var from = first + (part * RowsAtOnce);
                job(from, Math.Min(from + RowsAtOnce, end));
            }
        );

    private double Dot(int row, int other, int from, int to) =>
        DotProduct.Of(
            _matrix.AsSpan((row * _size) + from, to - from),
            _matrix.AsSpan((other * _size) + from, to - from)
        );
}
