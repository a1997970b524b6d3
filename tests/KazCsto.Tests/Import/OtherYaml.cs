using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace KazCsto.Tests.Import;

/// <summary>Other names in the YAML files of a data folder: which of their texts and keys are names is said by where they stand.</summary>
internal sealed class OtherYaml
{
    private readonly (Regex Where, Func<string, string> Rename)[] _texts;
    private readonly (Regex Where, Func<string, string> Rename)[] _keys;
    private readonly HashSet<YamlNode> _seen = new(ReferenceEqualityComparer.Instance);

    public OtherYaml(OtherNames names)
    {
        _texts =
        [
            (new("^schema/.*/(on|from|to)/[0-9]+$"), names.Node),
            (new("^schema/.*/values/[0-9]+$"), names.Value),
            (new("^schema/nodes/.*/codes/[0-9]+$"), names.Property),
            (
                new(
                    "^projections/.*/(keep|through|counted|at)/[0-9]+$|^projections/.*/(stand-for/[^/]+|act-through/[^/]+/of)$"
                ),
                names.Node
            ),
            (new("^projections/.*/duties/[0-9]+$"), names.Value),
            (new("^conditions/outcome/property$"), names.Property),
            (new("^conditions/outcome/cuts/[^/]+/from$"), names.Value),
            (new("^rules/clock/(forms|stops/[0-9]+/at)/[0-9]+$"), names.Value),
            (new("^report/(rankings/kinds/[0-9]+|timelines/kind)$"), names.Node),
            (new("^style/ties/.*/[0-9]+$"), names.Tie),
            (new("^style/clusters/(heads/[0-9]+|centre)$"), names.Node),
            (new("^style/clusters/parts/[0-9]+$"), names.Tie),
            (new("^scenarios/.*/(tie|property)$"), names.Fact),
            (new("^scenarios/.*/value$"), names.Value),
            (new("/(yes|no|held-by|ways|subject|requests|answers)/[0-9]+$|/quantity$"), names.Way),
            (new("."), names.Id),
        ];
        _keys =
        [
            (new("^schema/nodes/[^/]+$"), names.Node),
            (new("^schema/nodes/[^/]+/codes/[^/]+$"), names.Property),
            (new("^schema/properties/[^/]+$"), names.Property),
            (new("^schema/ties/[^/]+$"), names.Tie),
            (new("^(schema|projections/.*)/ties/[^/]+/roles/[^/]+$"), names.Role),
            (new("^projections/.*/(ties|stand-for|act-through)/[^/]+$"), names.Tie),
            (new("^projections/.*/families/[^/]+$"), names.Family),
            (new("^style/nodes/[^/]+$"), names.Node),
            (new("^style/clusters/members/[^/]+$"), names.Tie),
        ];
    }

    /// <summary>A file with other names.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="place">Where its paths begin: its name without the ending, of a scenario <c>scenarios</c>.</param>
    public YamlMappingNode Of(string text, string place)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)Renamed(stream.Documents[0].RootNode, place);
    }

    private YamlNode Renamed(YamlNode node, string path)
    {
        // What stands in two places by an anchor has its other names already.
        if (!_seen.Add(node))
        {
            return node;
        }

        switch (node)
        {
            case YamlScalarNode scalar:
                scalar.Value = Named(_texts, path, scalar.Value!);
                break;
            case YamlSequenceNode items:
                foreach (var (i, item) in items.Children.Index())
                {
                    Renamed(item, $"{path}/{i}");
                }

                break;
            case YamlMappingNode mapping:
                var entries = mapping.Children.ToList();
                mapping.Children.Clear();
                foreach (var (key, value) in entries)
                {
                    var name = ((YamlScalarNode)key).Value!;
                    mapping.Add(
                        new YamlScalarNode(Named(_keys, $"{path}/{name}", name)),
                        Renamed(value, $"{path}/{name}")
                    );
                }

                break;
        }

        return node;
    }

    private static string Named((Regex Where, Func<string, string> Rename)[] rules, string path, string text) =>
        Array.Find(rules, r => r.Where.IsMatch(path)).Rename?.Invoke(text) ?? text;
}
