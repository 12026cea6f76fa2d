namespace Readout.Core;

/// <summary>Bad input data: the message names the file, the line where there is one, the value, and the way out.</summary>
public sealed class BadDataException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="source">The file, or <c>stdin</c>.</param>
    /// <param name="line">The line, from 1; null when the trouble is not on one line.</param>
    /// <param name="problem">What is wrong, with the value, and the way out.</param>
    public BadDataException(string source, long? line, string problem)
        : base(line is null ? $"{source}: {problem}" : $"{source}:{line}: {problem}") => Problem = problem;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }
}
