namespace Readout.Core;

/// <summary>One entry of a codebook: what a topic means and how a coder tells it from its neighbours.</summary>
/// <param name="Topic">The label.</param>
/// <param name="Name">The name printed for readers, such as "Economy, trade and infrastructure".</param>
/// <param name="Definition">What a statement of this topic is about, in a clause.</param>
/// <param name="Include">Matters that belong here.</param>
/// <param name="Exclude">Matters that belong to another topic, and which.</param>
/// <param name="CueWords">Words and phrases that suggest the topic; the keyword baseline votes with them.</param>
/// <param name="Examples">Statements that show the topic.</param>
public sealed record TopicDefinition(
    Topic Topic,
    string Name,
    string Definition,
    IReadOnlyList<string> Include,
    IReadOnlyList<string> Exclude,
    IReadOnlyList<string> CueWords,
    IReadOnlyList<string> Examples);
