namespace KazCsto.Cli.Output;

/// <summary>The command was asked for something that it does not have; the message says what is valid.</summary>
internal sealed class UsageException(string message) : Exception(message);
