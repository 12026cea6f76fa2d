namespace Readout.Bulk.Reading;

/// <summary>A record in a buffer: a line, or the lines of a row of a table.</summary>
/// <param name="Start">Where it begins in the buffer.</param>
/// <param name="Length">Its bytes, line break included.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Problem">Why it cannot be read; null when nothing is wrong so far.</param>
internal readonly record struct Record(int Start, int Length, long Line, string? Problem);
