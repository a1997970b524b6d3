namespace KazCsto.Cases.Qca.Robustness;

/// <summary>What is changed to see whether a solution stays.</summary>
internal enum QcaTest
{
    /// <summary>The inclusion cut, from .5 to 1, over every value at which a row turns.</summary>
    InclusionCut,

    /// <summary>The PRI cut, from 0 to 1, over every value at which a row turns.</summary>
    PriCut,

    /// <summary>How many cases a row needs, over every value at which a row turns.</summary>
    FrequencyCut,

    /// <summary>Each case is left out.</summary>
    CaseLeftOut,

    /// <summary>The crossover, or the threshold, of each calibrated set is moved.</summary>
    Calibration,

    /// <summary>Each answer that was contested is read the other way.</summary>
    ContestedAnswer,

    /// <summary>The cases from beyond the source that the study follows are left out.</summary>
    Scope,
}
