namespace KazCsto.Cases.Qca.Robustness;

/// <summary>What is changed to see whether a solution stays, in words.</summary>
internal static class QcaTestWords
{
    /// <summary>In two or three words, as columns and files have them.</summary>
    public static string Named(this QcaTest test) =>
        test switch
        {
            QcaTest.InclusionCut => "inclusion cut",
            QcaTest.PriCut => "PRI cut",
            QcaTest.FrequencyCut => "n-cut",
            QcaTest.CaseLeftOut => "without a case",
            QcaTest.ContestedAnswer => "contested turned",
            QcaTest.Scope => "scope",
            _ => "calibration",
        };

    /// <summary>What is done.</summary>
    public static string Told(this QcaTest test) =>
        test switch
        {
            QcaTest.CaseLeftOut => "each case left out",
            QcaTest.Calibration =>
                "each crossover moved by 10 and 20 % towards either end, each threshold over the next two figures",
            QcaTest.ContestedAnswer => "each contested answer read the other way",
            QcaTest.Scope => "the cases beyond the article left out",
            _ => "cuts moved over every value that turns a row",
        };
}
