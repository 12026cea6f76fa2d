using CsCheck;
using Readout.Core;

namespace Readout.Tests.Core;

public class ConfusionMatrixTests
{
    private static readonly Gen<(int, int)[]> Pairs = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2]).Array[1, 40];

    [Fact]
    public void Rows_are_gold_and_columns_predicted()
    {
        var matrix = Matrix("a b", "aa ab ab ba");
        Assert.Equal((1, 2, 1, 0), (matrix[0, 0], matrix[0, 1], matrix[1, 0], matrix[1, 1]));
        Assert.Equal((3, 1), (matrix.Support(0), matrix.Support(1)));
        Assert.Equal((2, 2), (matrix.Predicted(0), matrix.Predicted(1)));
        Assert.Equal((1, 4), (matrix.Correct, matrix.Total));
    }

    [Fact]
    public void Precision_recall_and_f1_of_a_topic()
    {
        var matrix = Matrix("a b", "aa aa ab ba bb ba");
        // a: right 2, predicted 4, support 3.
        Assert.Equal(2 / 4.0, matrix.Precision(0), 12);
        Assert.Equal(2 / 3.0, matrix.Recall(0), 12);
        Assert.Equal(4 / 7.0, matrix.F1(0), 12);
    }

    [Fact]
    public void Macro_F1_is_the_mean_over_topics_that_occur_or_are_predicted()
    {
        // a 2·1/(2+1), b 2·0/(0+1), c 0/(0+0) is undefined.
        Assert.Equal(((2 / 3.0) + 0) / 2, Matrix("a b c", "aa ab").MacroF1, 12);
    }

    [Fact]
    public void Undefined_ratios_are_not_a_number()
    {
        var matrix = Matrix("a b c", "ab");
        Assert.Equal(
            (double.NaN, double.NaN, double.NaN, double.NaN),
            (matrix.Precision(0), matrix.Recall(1), matrix.F1(2), Matrix("a b", "").Accuracy));
    }

    [Fact]
    public void Rows_with_a_gold_topic_that_is_not_listed_are_errors_of_the_predicted_topic()
    {
        var matrix = Matrix("a b", "aa xa xb");
        Assert.Equal([1, 1], matrix.UnknownGold);
        Assert.Equal((3, 1, 1 / 3.0), (matrix.Total, matrix.Correct, matrix.Accuracy));
        Assert.Equal(1 / 2.0, matrix.Precision(0));
    }

    [Fact]
    public void A_prediction_that_is_not_listed_is_refused_by_name() => Assert.Contains(
        "'x'", Assert.Throws<ArgumentException>(() => Matrix("a b", "ax")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_row_is_in_one_column() => Pairs.Sample(pairs =>
    {
        Topic[] topics = [new("t0"), new("t1"), new("t2")];
        var matrix = new ConfusionMatrix(topics, pairs.Select(p => (new Topic($"t{p.Item1}"), new Topic($"t{p.Item2}"))));
        Assert.Equal(pairs.Length, matrix.Total);
        Assert.Equal(pairs.Length, Enumerable.Range(0, 3).Sum(matrix.Predicted));
        Assert.Equal(pairs.Length, Enumerable.Range(0, 3).Sum(matrix.Support) + matrix.UnknownGold.Sum());
    });

    private static ConfusionMatrix Matrix(string topics, string pairs) => new(
        [.. topics.Split(' ').Select(t => new Topic(t))],
        pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => (new Topic(p[..1]), new Topic(p[1..]))));
}
