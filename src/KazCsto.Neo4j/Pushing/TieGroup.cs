using KazCsto.Neo4j.Items;

namespace KazCsto.Neo4j.Pushing;

/// <summary>Ties of the same type between nodes of the same labels, which one statement can merge.</summary>
internal readonly record struct TieGroup(string Type, string FromLabel, string ToLabel)
{
    public static TieGroup Of(TieItem tie) => new(tie.Type, tie.From.Label, tie.To.Label);
}
