using System.Text;
using CsCheck;
using Readout.Training.Hashing;

namespace Readout.Tests.Training.Hashing;

public sealed class HashedVectorTests
{
    private static readonly HashedFeatures Words = new(1, 1, 0, 20);

    [Fact]
    public void What_is_said_three_times_is_worth_1_plus_ln_3()
    {
        var vector = Read("gas talks gas gas");
        // Gas, then talks, and a place for the constant.
        Assert.Equal(3, vector.Features.Length);
        Assert.Equal(1 + MathF.Log(3), vector.Values[0]);
        Assert.Equal(1, vector.Values[1]);
    }

    [Fact]
    public void A_text_read_for_a_table_is_the_row_that_training_sees()
    {
        var texts = Gen.String[Gen.Char["abc d"], 0, 40].Array[1, 12];
        texts.Sample(all =>
        {
            var rows = new SparseRows();
            foreach (var text in all)
            {
                var vector = Read(text);
                rows.Add(vector.Features, vector.Values);
            }

            var table = BucketTable.Fit(rows, Words.Bits, 2);
            rows.Weigh(table);
            var again = new HashedVector();
            for (var row = 0; row < all.Length; row++)
            {
                again.Read(Encoding.UTF8.GetBytes(all[row]), Words, table);
                Assert.Equal(rows.FeaturesOf(row), again.Features);
                Assert.Equal(rows.ValuesOf(row), again.Values);
            }
        });
    }

    private static HashedVector Read(string text)
    {
        var vector = new HashedVector();
        vector.Read(Encoding.UTF8.GetBytes(text), Words);
        return vector;
    }
}
