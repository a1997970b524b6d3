using KazCsto.Graphs;
using KazCsto.Model.Conditions;

namespace KazCsto.Import.Hypotheses;

/// <summary>Holds the words that patterns look for against the words of the claims: a slip of the pen must not pass for silence of the sources.</summary>
internal static class SaidValues
{
    /// <summary>Refuses each value of a text property that no claim has.</summary>
    public static void RefuseUnsaid(Network network, Way way, YamlEntry entry, string key)
    {
        foreach (var line in way.Lines.OfType<PropertyLine>().Where(l => l.Kind.Type == PropertyTypes.Text))
        {
            var said = network
                .Properties.Where(p => p.Kind.Name == line.Kind.Name)
                .Where(p => line.Of.Node is null || p.Node.Equals(line.Of.Node))
                .SelectMany(p => p.Details[0].Readings.Select(r => r.Value))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var value in line.Values.Where(v => !said.Contains(v)))
            {
                entry.Refuse($"{key}: no claim has '{value}' as a {line.Kind.Name}{Nearest.Hint(value, said)}");
            }
        }
    }
}
