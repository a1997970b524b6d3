using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

public class PositiveInverseTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(150)]
    public void A_matrix_times_its_inverse_is_the_unit_matrix(int size)
    {
        var matrix = Positive(size);
        var inverse = (double[])matrix.Clone();
        using var team = Team.For(new(2), long.MaxValue);

        PositiveInverse.Invert(inverse, size, team, new(default, size));

        var worst = 0.0;
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var sum = Enumerable.Range(0, size).Sum(k => matrix[(row * size) + k] * inverse[(k * size) + column]);
                worst = Math.Max(worst, Math.Abs(sum - (row == column ? 1 : 0)));
            }
        }

        worst.ShouldBeLessThan(1e-12);
    }

    [Fact]
    public void A_matrix_without_an_inverse_is_refused()
    {
        using var team = Team.For(default, 1);

        Should.Throw<ArgumentException>(() => PositiveInverse.Invert([1, 1, 1, 1], 2, team, new(default, 2)));
    }

    [Fact]
    public void Dot_products_of_every_length_are_sums_of_products()
    {
        for (var length = 0; length < 40; length++)
        {
            double[] left = [.. Enumerable.Range(0, length).Select(i => 1.0 + i)];
            double[] right = [.. Enumerable.Range(0, length).Select(i => 3.0 - (2 * i))];

            DotProduct.Of(left, right).ShouldBe(left.Zip(right).Sum(p => p.First * p.Second));
        }
    }

    // Symmetric, and its diagonal is larger than the rest of the row.
    private static double[] Positive(int size)
    {
        var random = new SeededRandom(7);
        var matrix = new double[size * size];
        for (var row = 0; row < size; row++)
        {
            matrix[(row * size) + row] = size;
            for (var column = 0; column < row; column++)
            {
                matrix[(row * size) + column] = matrix[(column * size) + row] = random.Fraction() - 0.5;
            }
        }

        return matrix;
    }
}
