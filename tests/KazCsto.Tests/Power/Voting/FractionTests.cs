using System.Numerics;
using FsCheck.Xunit;
using KazCsto.Power.Voting;

namespace KazCsto.Tests.Power.Voting;

public sealed class FractionTests
{
    [Theory]
    [InlineData(6, 8, "3/4")]
    [InlineData(-6, 8, "-3/4")]
    [InlineData(6, -8, "-3/4")]
    [InlineData(0, 5, "0")]
    [InlineData(8, 4, "2")]
    public void A_fraction_is_in_lowest_terms(int numerator, int denominator, string expected) =>
        Fraction.Of(numerator, denominator).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("12", "12")]
    [InlineData("33.3", "333/10")]
    [InlineData("0.50", "1/2")]
    [InlineData("-1.5", "-3/2")]
    [InlineData("", null)]
    [InlineData("5.", null)]
    [InlineData(".5", null)]
    [InlineData("1.2.3", null)]
    [InlineData("1e3", null)]
    [InlineData("1,000", null)]
    [InlineData("five", null)]
    public void A_decimal_number_is_read_exactly(string text, string? expected) =>
        (Fraction.TryParse(text)?.ToString()).ShouldBe(expected);

    [Property]
    public void Arithmetic_agrees_with_that_of_common_denominators(short a, short b, short c, short d)
    {
        var (p, q) = (b == 0 ? 1 : b, d == 0 ? 1 : d);
        var (x, y) = (Fraction.Of(a, p), Fraction.Of(c, q));

        (x + y).ShouldBe(Fraction.Of((a * q) + (c * p), p * q));
        (x - y + y).ShouldBe(x);
        (x * y).ShouldBe(Fraction.Of(a * c, p * q));
        (x > y).ShouldBe((double)a / p > (double)c / q);
        x.ToDouble().ShouldBe((double)a / p, 1e-15 * Math.Abs((double)a / p));
    }

    [Theory]
    [InlineData("0.002")]
    [InlineData("-0.3")]
    [InlineData("123456789.125")]
    [InlineData("170141183460469231731687303715884105728")]
    [InlineData("0")]
    public void The_nearest_double_is_that_of_the_decimal_number(string text) =>
        Fraction.TryParse(text)!.Value.ToDouble().ShouldBe(double.Parse(text));

    [Fact]
    public void A_quotient_of_numbers_beyond_all_doubles_is_still_a_number() =>
        Fraction.Of(BigInteger.Pow(10, 400), (3 * BigInteger.Pow(10, 400)) + 1).ToDouble().ShouldBe(1 / 3.0, 1e-15);

    [Fact]
    public void Nothing_is_0() => default(Fraction).ShouldBe(Fraction.Whole(0));

    [Fact]
    public void Nothing_is_divided_by_0() =>
        Should.Throw<DivideByZeroException>(() => Fraction.Whole(1) / default(Fraction));
}
