using KazCsto.Graphs.RandomNetworks;

namespace KazCsto.Answers.Rankings;

/// <summary>What is said beside a score of where it stands among random networks; nothing if nobody asked.</summary>
internal static class RandomCells
{
    public static IEnumerable<string> Columns(Unusualness? random) => random is null ? [] : ["quantile", "z"];

    public static IEnumerable<object?> Of(Unusualness? random, int node) =>
        random is null ? [] : [random.Quantile[node], random.Z[node]];

    public static IEnumerable<Block> Remark(Unusualness? random) =>
        random is null ? [] : [new Remark($"quantile and z: {random.Convention}")];

    public static AnswerContext And(this AnswerContext basis, Unusualness? random) =>
        basis.And("against_random", random?.Convention);
}
