using Readout.Core;

namespace Readout.Evaluation;

/// <summary>Shares of predicted topics by the values of one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsTime">Whether its values are years or months.</param>
/// <param name="Topics">The topics, the most frequent first.</param>
/// <param name="Groups">One entry a value.</param>
public sealed record ShareTable(string Column, bool IsTime, IReadOnlyList<Topic> Topics, IReadOnlyList<ShareGroup> Groups);

/// <summary>The topics of the statements with one value.</summary>
/// <param name="Value">The value; empty where a row has none.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Documents">Of how many documents; null when documents are not known.</param>
/// <param name="Shares">One entry a topic.</param>
public sealed record ShareGroup(string Value, long Statements, int? Documents, IReadOnlyList<TopicShare> Shares);

/// <summary>The share of a topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Statements">How many statements have it.</param>
/// <param name="Share">Their share, with its 95 % interval.</param>
public sealed record TopicShare(Topic Topic, long Statements, Estimate Share);
