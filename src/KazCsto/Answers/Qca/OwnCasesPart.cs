using KazCsto.Answers.Cases;
using KazCsto.Cases.Conditions;

namespace KazCsto.Answers.Qca;

/// <summary>What lies behind the cells of the project's own cases.</summary>
internal static class OwnCasesPart
{
    public static Part Of(CaseSets sets) =>
        new(
            "What stands behind the cells",
            [
                .. sets.Conditions.Select(c => new Line($"{c.Name}: {c.Asks}")),
                .. sets.Contested.Select(LineOf),
                .. sets.LeftOut.Select(c => new Line(
                    c.Missing.IsEmpty
                        ? $"{c.Case.Named()} is left out; its outcome is {c.Case.OutcomeTold}"
                        : $"{c.Case.Named()} is left out; not known: {string.Join(", ", c.Missing.Select(x => x.Label))}"
                )),
                new Remark("kazcsto compare shows every cell with its claims."),
            ]
        );

    private static Line LineOf(Cell cell) =>
        new(
            new Statement(
                $"{cell.Case.Name}: {cell.Condition.Label} is contested, and was read as {(cell.IsYes == true ? "yes" : "no")}",
                [.. cell.Cited]
            )
        )
        {
            Because = CellAnswer.Sources(cell),
        };
}
