namespace Readout.Training;

/// <summary>The trainers that Readout offers, behind one option: ML.NET's, and two of its own.</summary>
public enum Trainer
{
    /// <summary>Regularised least squares on one indicator a topic, which is a linear discriminant with shrinkage; statements of small topics weigh more.</summary>
    Ridge,

    /// <summary>Maximum entropy by stochastic dual coordinate ascent, on one thread.</summary>
    Sdca,

    /// <summary>Maximum entropy by L-BFGS with L2 alone (ML.NET's default of L1 = 1 drops most n-grams).</summary>
    Lbfgs,

    /// <summary>One averaged perceptron a topic, calibrated.</summary>
    Perceptron,

    /// <summary>Linear support vector machine: smoothed hinge loss by stochastic dual coordinate ascent, all topics at once, on one thread.</summary>
    Svm,

    /// <summary>Gradient-boosted trees. Slow on n-grams: only when asked for.</summary>
    LightGbm,

    /// <summary>One linear support vector machine a topic over hashed n-grams, by dual coordinate descent: for large corpora.</summary>
    Hashed,
}
