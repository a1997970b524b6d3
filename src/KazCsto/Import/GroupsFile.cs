namespace KazCsto.Import;

/// <summary>Reads a file that gives nodes their groups: <c>node,group</c> in its first line, then a node a line.</summary>
internal static class GroupsFile
{
    /// <summary>The group of each node that the file names.</summary>
    /// <exception cref="ImportException">The file cannot be used; every wrong line is named.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        var problems = new Problems();
        var groups = new Dictionary<string, string>();
        var table = CsvTable.Read(DataFiles.In(""), path, ["node", "group"], problems);
        foreach (var record in table?.Records ?? [])
        {
            if (
                record.TakeText("node") is { } node
                && record.TakeText("group") is { } group
                && !groups.TryAdd(node, group)
                && groups[node] != group
            )
            {
                record.Reject($"{node} is in the group '{groups[node]}' already");
            }
        }

        return problems.Checked(groups);
    }
}
