namespace KazCsto.Model.Conditions;

/// <summary>A cut of an ordered outcome into yes and no.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What holds if the answer is yes.</param>
/// <param name="From">The least outcome that is a yes.</param>
internal sealed record OutcomeCut(string Name, string Label, string From);
