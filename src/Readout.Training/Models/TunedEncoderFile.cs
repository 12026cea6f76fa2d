using Readout.Core;

namespace Readout.Training.Models;

/// <summary>What tuning changed of the sentence encoder, beside a model whose features read it.</summary>
internal static class TunedEncoderFile
{
    public const string Name = "encoder.bin";

    /// <summary>The file of a classifier; none when its encoder is as it was installed.</summary>
    public static (string Name, byte[] Content)[] Of(TopicClassifier classifier) =>
        classifier.TunedEncoder is { } tuned ? [(Name, tuned.RenderTuning())] : [];

    /// <summary>The encoders of this machine as a model tuned them.</summary>
    /// <param name="path">The model's folder.</param>
    /// <param name="present">The encoders as installed; where there are none, none are tuned.</param>
    public static TextEncoders Apply(string path, TextEncoders present)
    {
        var file = Path.Combine(path, Name);
        if (present.Sentences is not { } encoder)
            return present;
        if (present.Tunable is not { } tunable)
            throw new ModelRefusedException(path, $"its encoder was tuned from the installed one, and '{encoder.Name}' cannot stand in for that; leave --encoder out");
        try
        {
            return present.With(tunable.ReadTuning(File.ReadAllBytes(file), file));
        }
        catch (BadDataException other)
        {
            throw new ModelRefusedException(file, other.Problem);
        }
    }
}
