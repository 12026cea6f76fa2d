using Readout.Core;

namespace Readout.Training;

/// <summary>A deletion after which a statement gets another topic; putting any of its words back undoes that.</summary>
/// <param name="Deleted">The words deleted, in text order.</param>
/// <param name="Remainder">What is left of the text.</param>
/// <param name="Prediction">What the classifier says of it.</param>
public sealed record TopicFlip(IReadOnlyList<string> Deleted, string Remainder, TopicPrediction Prediction);
