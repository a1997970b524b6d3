using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>A table with more models than an analysis lists: two cases with Y, each told from the one without by any of five conditions.</summary>
internal static class ManyModels
{
    public const int Count = 25;

    private static readonly string[] Rows = ["11111000001", "00000111111", "00000000000"];

    public static SetTable Table =>
        SetTable.Of(["x", "y", "z"], [.. "ABCDEFGHIJ".Select(letter => $"{letter}"), "Y"], (c, s) => Rows[c][s] - '0');
}
