using System.Collections.Immutable;
using KazCsto.Graphs;

namespace KazCsto.Neo4j.Queries;

/// <summary>A question in Cypher, with its parameters and columns, as a file of <c>queries/</c> holds it.</summary>
/// <param name="Name">The file, as messages name it.</param>
/// <param name="Question">The question.</param>
/// <param name="Remarks">What else its first lines tell a reader.</param>
/// <param name="Parameters">Its parameters, in the order in which they are declared.</param>
/// <param name="Columns">The columns of its answer.</param>
/// <param name="Text">The whole text, with <c>\n</c> at the line ends.</param>
internal sealed record QueryFile(
    string Name,
    string Question,
    ImmutableArray<string> Remarks,
    ImmutableArray<QueryParameter> Parameters,
    ImmutableArray<string> Columns,
    string Text
)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How messages name it.</param>
    /// <exception cref="QueryException">Its first lines are not as they must be.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static QueryFile Read(string path, string name) => Of(File.ReadAllText(path), name);

    /// <summary>Reads a text.</summary>
    /// <exception cref="QueryException">Its first lines are not as they must be.</exception>
    public static QueryFile Of(string text, string name)
    {
        text = text.ReplaceLineEndings("\n");
        var header = QueryHeader.Of(text, name);
        QueryVariables.Check(name, text, header.Parameters);
        return new(name, header.Question, [.. header.Remarks], [.. header.Parameters], header.Columns, text);
    }

    /// <summary>The value of each parameter: the one given, or else the standard one.</summary>
    /// <param name="given">Values as typed, <c>name=value</c>.</param>
    /// <exception cref="QueryException">One is not <c>name=value</c>, is of no parameter, or is not what the parameter takes.</exception>
    public IReadOnlyDictionary<string, object?> ValuesOf(IEnumerable<string> given)
    {
        var values = Parameters.ToDictionary(p => p.Name, p => (object?)p.Standard);
        var seen = new HashSet<string>();
        foreach (var typed in given)
        {
            var parts = typed.Split('=', 2);
            if (parts.Length < 2)
            {
                throw new QueryException(
                    $"'{typed}' has no '='; expected a parameter and its value, such as state=state:kaz"
                );
            }

            var parameter = ParameterOf(parts[0].Trim());
            if (!seen.Add(parameter.Name))
            {
                throw new QueryException($"the parameter '{parameter.Name}' is given twice");
            }

            values[parameter.Name] =
                parameter.ValueOf(parts[1])
                ?? throw new QueryException(
                    $"'{parts[1]}' is not a value of '{parameter.Name}'; expected {parameter.Expected}"
                );
        }

        return values;
    }

    private QueryParameter ParameterOf(string name) =>
        Parameters.FirstOrDefault(p => p.Name == name)
        ?? throw new QueryException(
            Parameters.IsEmpty
                ? $"{Name} has no parameters; '{name}' is none"
                : $"'{name}' is not a parameter of {Name}{Nearest.Hint(name, Parameters.Select(p => p.Name))}"
        );
}
