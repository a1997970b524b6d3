using System.Collections;
using System.Globalization;

namespace KazCsto.Neo4j.Items;

/// <summary>Gathers the properties of an item; what is null, blank or empty is absent.</summary>
internal sealed class ItemProperties : IEnumerable<KeyValuePair<string, object>>
{
    private readonly SortedDictionary<string, object> _present = new(StringComparer.Ordinal);

    /// <summary>Those that have a value, by key.</summary>
    public IReadOnlyDictionary<string, object> Present => _present;

    public object? this[string key]
    {
        set
        {
            if (value is not (null or "" or string[] { Length: 0 }))
            {
                _present[key] = value;
            }
        }
    }

    /// <summary>A number of a seed table.</summary>
    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _present.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
