namespace KazCsto.Cli.Output;

/// <summary>The question was well put, and the data has no answer to it.</summary>
internal sealed class NoAnswerException(string message) : Exception(message);
