using KazCsto.Neo4j.Items;

namespace KazCsto.Neo4j.Pushing;

/// <summary>Nodes of the same labels, which one statement can merge.</summary>
internal readonly record struct NodeGroup(string KeyLabel, string? Label)
{
    public static NodeGroup Of(NodeItem node) => new(node.KeyLabel, node.Label);

    public IEnumerable<string> Labels => Label is null ? [KeyLabel] : [KeyLabel, Label];

    public override string ToString() => Label ?? KeyLabel;
}
