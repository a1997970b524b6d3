using System.Buffers.Binary;
using System.Text;
using KazCsto.Export;
using KazCsto.Neo4j.Items;

namespace KazCsto.Neo4j.Pushing;

/// <summary>What passes through a push: how much of each group, and, if something is to be removed later, which.</summary>
/// <remarks>An id is kept as 16 bytes of its SHA-256, so that millions fit into memory.</remarks>
internal sealed class Tally(bool keepsIds)
{
    private readonly Dictionary<NodeGroup, long> _nodes = [];
    private readonly Dictionary<string, long> _ties = new(StringComparer.Ordinal);
    private readonly HashSet<UInt128> _ids = [];

    public IReadOnlyDictionary<NodeGroup, long> Nodes => _nodes;

    /// <summary>By type.</summary>
    public IReadOnlyDictionary<string, long> Ties => _ties;

    public long NodeCount { get; private set; }

    public long TieCount { get; private set; }

    public IEnumerable<NodeItem> Counted(IEnumerable<NodeItem> nodes)
    {
        foreach (var node in nodes)
        {
            var group = NodeGroup.Of(node);
            _nodes[group] = _nodes.GetValueOrDefault(group) + 1;
            NodeCount++;
            Keep(node.KeyLabel, node.Id);
            yield return node;
        }
    }

    public IEnumerable<TieItem> Counted(IEnumerable<TieItem> ties)
    {
        foreach (var tie in ties)
        {
            _ties[tie.Type] = _ties.GetValueOrDefault(tie.Type) + 1;
            TieCount++;
            Keep(tie.Type, tie.Id);
            yield return tie;
        }
    }

    /// <summary>Whether a node of a label, or a tie of a type, with this id has passed.</summary>
    public bool Has(string labelOrType, string id) => _ids.Contains(Digest(labelOrType, id));

    private void Keep(string labelOrType, string id)
    {
        if (keepsIds)
        {
            _ids.Add(Digest(labelOrType, id));
        }
    }

    private static UInt128 Digest(string labelOrType, string id)
    {
        return BinaryPrimitives.ReadUInt128LittleEndian(Sha256.Of(Encoding.UTF8.GetBytes($"{labelOrType}\0{id}")));
    }
}
