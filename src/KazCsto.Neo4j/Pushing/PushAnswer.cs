using KazCsto.Answers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>What a push changed on the server.</summary>
internal static class PushAnswer
{
    public static Answer Of(Pushed pushed)
    {
        var changes = pushed.Changes;
        return new(
            "",
            [],
            new(
                ["what", "in the network", "created", "removed", "properties set"],
                [
                    ["nodes", pushed.Nodes, changes.NodesCreated, changes.NodesDeleted, null],
                    ["ties", pushed.Ties, changes.TiesCreated, changes.TiesDeleted, null],
                    [
                        "both",
                        pushed.Nodes + pushed.Ties,
                        changes.NodesCreated + changes.TiesCreated,
                        changes.NodesDeleted + changes.TiesDeleted,
                        changes.PropertiesSet,
                    ],
                ]
            )
        )
        {
            Name = "What the push changed",
        };
    }
}
