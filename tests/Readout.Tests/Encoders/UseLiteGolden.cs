namespace Readout.Tests.Encoders;

/// <summary>Five texts with their ids and the first eight components of their vectors.</summary>
/// <remarks>Source: the packages @energetic-ai/embeddings and model-embeddings-en 0.2.0 run in TensorFlow.js, float32.</remarks>
internal static class UseLiteGolden
{
    /// <summary>How far a component may be from the reference.</summary>
    public const double Tolerance = 2e-6;

    /// <summary>The five texts.</summary>
    public static TheoryData<string, int[], double[]> Cases { get; } = new()
    {
        {
            "China will always be Kazakhstan's reliable friend and firm partner, Xi said.",
            [1592, 49, 317, 27, 710, 1307, 3161, 7, 1588, 13, 7, 6207, 642, 12, 1631, 1778, 8, 927, 108, 80, 6],
            [0.067005, -0.033512, 0.057666, -0.023865, -0.048603, -0.026601, -0.062565, -0.001434]
        },
        {
            "He urged the two sides to give priority to cooperation in production capacity, trade, agriculture and infrastructure " +
            "construction and continuously raise the level of interconnectivity.",
            [125, 4809, 29, 9, 174, 4160, 10, 343, 6326, 10, 7892, 15, 2147, 4545, 8, 1295, 8, 11, 4286, 3052, 1934, 12, 5164, 3587, 12,
                7035, 56, 2808, 9, 796, 14, 1468, 6729, 3802, 6],
            [0.032885, -0.000925, 0.057406, -0.032159, -0.045854, -0.056350, 0.050794, -0.067253]
        },
        {
            "\"green Silk Road,\" \"a Silk Road for health,\" and \"a digital Silk Road.\"",
            [51, 2859, 85, 6001, 173, 2811, 322, 51, 86, 6001, 173, 2811, 22, 884, 322, 12, 51, 86, 3157, 6001, 173, 2811, 244],
            [0.013728, -0.067183, -0.039259, 0.010920, -0.015362, -0.058549, -0.065928, -0.045417]
        },
        {
            "The meeting starts at 10:30 – see https://example.org/a?b=1 (中文 名字) naïve café ﬁn ½ 😀😀 end",
            [34, 1566, 3543, 38, 320, 4177, 432, 158, 290, 7, 255, 773, 1563, 147, 6, 1649, 68, 86, 54, 151, 5419, 44, 0, 30, 0, 52, 1216,
                0, 105, 976, 209, 1133, 490, 97, 207, 7935, 288, 30, 0, 324],
            [-0.009292, -0.073161, -0.024326, 0.030975, 0.047631, 0.020012, -0.030121, -0.087374]
        },
        {
            "Hello world!",
            [341, 4125, 311, 78],
            [-0.037038, -0.055955, -0.032450, -0.045564, -0.030553, -0.054644, 0.055732, 0.041015]
        },
    };
}
