using KazCsto.Cases.Conditions;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what lies behind the cells of the project's own cases.</summary>
internal static class OwnCasesPrinter
{
    public static void Print(CaseSets sets, TextWriter output)
    {
        var prose = new Prose(output);
        prose.Heading("What stands behind the cells");
        foreach (var condition in sets.Conditions)
        {
            prose.Line($"{condition.Name}: {condition.Asks}");
        }

        foreach (var cell in sets.Contested)
        {
            prose.Line(
                $"{cell.Case.Name}: {cell.Condition.Label} is contested, and was read as {(cell.IsYes == true ? "yes" : "no")}",
                string.Join("; ", cell.Cited.Select(f => f.BestClaim.Citation))
            );
        }

        foreach (var (compared, missing) in sets.LeftOut)
        {
            var want = missing.IsEmpty
                ? $"its outcome is {compared.OutcomeTold}"
                : $"not known: {string.Join(", ", missing.Select(c => c.Label))}";
            prose.Line($"{compared.Named()} is left out; {want}");
        }

        prose.Line("kazcsto compare shows every cell with its claims.", indent: 0);
    }
}
