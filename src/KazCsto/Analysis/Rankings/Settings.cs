namespace KazCsto.Analysis.Rankings;

/// <summary>The settings that a measure listens to, beside hops or lengths.</summary>
[Flags]
public enum Settings
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="MeasureOptions.Damping"/>.</summary>
    Damping = 1,

    /// <summary><see cref="MeasureOptions.Error"/>.</summary>
    Error = 2,

    /// <summary><see cref="MeasureOptions.Seed"/>.</summary>
    Seed = 4,
}
