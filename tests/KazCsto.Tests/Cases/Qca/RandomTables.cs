using KazCsto.Cases.Qca;
using KazCsto.Graphs;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Tables of random cases, the same for the same seed.</summary>
internal static class RandomTables
{
    /// <summary>The outputs of a random truth table of one to five conditions, at least one row positive.</summary>
    public static RowOutput[] Outputs(int seed, int mostConditions = 5)
    {
        var random = new SeededRandom((ulong)(uint)seed);
        var outputs = new RowOutput[1 << (1 + random.Below(mostConditions))];
        var remainders = random.Below(4);
        for (var row = 0; row < outputs.Length; row++)
        {
            outputs[row] = random.Below(4) < remainders ? RowOutput.Remainder : (RowOutput)random.Below(2);
        }

        outputs[random.Below(outputs.Length)] = RowOutput.Positive;
        return outputs;
    }

    /// <summary>The space of so many sets A, B, ...</summary>
    public static PropertySpace SpaceOf(int sets) =>
        PropertySpace.Of([.. Enumerable.Range(0, sets).Select(s => new SetLiteral($"{(char)('A' + s)}"))]);

    /// <summary>A table of conditions A, B, ... and outcome Y, in which some case has the outcome and some has not.</summary>
    public static SetTable Cases(int seed, bool isCrisp, int mostConditions = 5)
    {
        var random = new SeededRandom((ulong)(uint)seed);
        var (cases, conditions) = (2 + random.Below(20), 1 + random.Below(mostConditions));
        var memberships = Enumerable
            .Range(0, cases)
            .Select(_ => Enumerable.Range(0, conditions + 1).Select(_ => Membership()).ToArray())
            .ToArray();
        (memberships[0][^1], memberships[1][^1]) = isCrisp ? (1, 0) : (0.9, 0.2);
        return SetTable.Of(
            Enumerable.Range(0, cases).Select(c => $"case {c}"),
            [.. Enumerable.Range(0, conditions).Select(s => $"{(char)('A' + s)}"), "Y"],
            (c, s) => memberships[c][s]
        );

        double Membership() =>
            isCrisp ? random.Below(2)
            : Math.Round(random.Fraction(), 2) is var m && m == 0.5 ? 0.51
            : m;
    }
}
