namespace KazCsto.Graphs.Rankings;

/// <summary>The settings that a measure listens to.</summary>
[Flags]
internal enum Settings
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="MeasureOptions.Damping"/>.</summary>
    Damping = 1,

    /// <summary><see cref="MeasureOptions.Error"/>.</summary>
    Error = 2,

    /// <summary><see cref="MeasureOptions.Seed"/>.</summary>
    Seed = 4,

    /// <summary><see cref="MeasureOptions.Certainty"/>.</summary>
    Certainty = 8,

    /// <summary><see cref="MeasureOptions.Beta"/>.</summary>
    Beta = 16,

    /// <summary><see cref="MeasureOptions.Restart"/>.</summary>
    Restart = 32,

    /// <summary><see cref="MeasureOptions.Dangling"/>.</summary>
    Dangling = 64,

    /// <summary><see cref="MeasureOptions.ByHops"/>.</summary>
    By = 128,
}
