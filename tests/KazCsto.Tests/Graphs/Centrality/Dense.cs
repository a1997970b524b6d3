using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Centrality;

/// <summary>Linear algebra as in the first lecture, for the oracle.</summary>
internal static class Dense
{
    internal static double[,] Strengths(Graph graph)
    {
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
            {
                matrix[node, graph.Out.Targets[arc]] = graph.Out.Strengths[arc];
            }
        }

        return matrix;
    }

    internal static double[,] Turned(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var turned = new double[n, n];
        foreach (var (i, j) in Cells(n))
        {
            turned[j, i] = matrix[i, j];
        }

        return turned;
    }

    internal static double[,] Product(double[,] left, double[,] right)
    {
        var n = left.GetLength(0);
        var product = new double[n, n];
        foreach (var (i, j) in Cells(n))
        {
            product[i, j] = Enumerable.Range(0, n).Sum(k => left[i, k] * right[k, j]);
        }

        return product;
    }

    /// <summary>Whether iteration comes to rest soon; where two eigenvalues all but tie it may take for ever.</summary>
    internal static bool SettlesSoon(double[,] matrix) =>
        PowerOfOnes(matrix, squarings: 12)
            .Zip(PowerOfOnes(matrix))
            .All(pair => Math.Abs(pair.First - pair.Second) < 1e-9);

    /// <summary>The direction, with sum 1, of a very high power of the matrix times (1, ..., 1); 20 squarings are as many as rounding allows.</summary>
    internal static double[] PowerOfOnes(double[,] matrix, int squarings = 20)
    {
        var n = matrix.GetLength(0);
        matrix = (double[,])matrix.Clone();
        for (var squaring = 0; squaring < squarings; squaring++)
        {
            var largest = Cells(n).Max(c => matrix[c.I, c.J]);
            foreach (var (i, j) in Cells(n))
            {
                matrix[i, j] /= largest;
            }

            matrix = Product(matrix, matrix);
        }

        var total = Cells(n).Sum(c => matrix[c.I, c.J]);
        return [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => matrix[i, j]) / total)];
    }

    /// <summary>Gauss and Jordan's elimination with the largest pivot.</summary>
    internal static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(r => Math.Abs(matrix[r, column]));
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var j = 0; j < n; j++)
            {
                (matrix[column, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[column, j]);
            }

            foreach (var row in Enumerable.Range(0, n).Where(r => r != column))
            {
                var factor = matrix[row, column] / matrix[column, column];
                right[row] -= factor * right[column];
                for (var j = 0; j < n; j++)
                {
                    matrix[row, j] -= factor * matrix[column, j];
                }
            }
        }

        return [.. right.Select((value, i) => value / matrix[i, i])];
    }

    private static IEnumerable<(int I, int J)> Cells(int n) =>
        from i in Enumerable.Range(0, n)
        from j in Enumerable.Range(0, n)
        select (i, j);
}
