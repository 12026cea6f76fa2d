using System.Numerics.Tensors;
using Readout.Encoders.Numerics;

namespace Readout.Encoders.Tuning;

/// <summary>Products and sums of whole matrices. Each element is one chain of steps, whichever thread does it.</summary>
/// <param name="shares">Who does the work.</param>
internal sealed class Products(Shares shares)
{
    // A multiple of the six rows of a kernel; with 96 rows a panel is read from far memory seldom enough.
    private const int Rows = 96;
    private const int Strip = 32;
    private readonly Matrix turned = new();
    private PackedMatrix packed = new(0);

    /// <summary>The shares.</summary>
    public Shares Shares => shares;

    /// <summary>c = a·b + bias; <paramref name="c"/> has its shape already.</summary>
    public void Multiply(Matrix a, Matrix b, float[] bias, Matrix c, Finish finish)
    {
        Pack(b);
        shares.Each(a.Count, Rows, (start, count) => Product.Compute(a.Slice(start, count), packed, bias, c.Slice(start, count), finish));
    }

    /// <summary>c = a·bᵀ.</summary>
    public void MultiplyByTransposed(Matrix a, Matrix b, Matrix c)
    {
        Transpose(b);
        Multiply(a, turned, [], c, Finish.Store);
    }

    /// <summary>c = aᵀ·b.</summary>
    public void MultiplyTransposed(Matrix a, Matrix b, Matrix c)
    {
        Transpose(a);
        Multiply(turned, b, [], c, Finish.Store);
    }

    /// <summary>The sum of each column, from the first row to the last.</summary>
    public void SumColumns(Matrix matrix, float[] sums) => shares.Each(matrix.Columns, PackedMatrix.Panel, (start, count) =>
    {
        var target = sums.AsSpan(start, count);
        target.Clear();
        for (var row = 0; row < matrix.Count; row++)
            TensorPrimitives.Add(target, matrix.Row(row).Slice(start, count), target);
    });

    private void Pack(Matrix matrix)
    {
        var room = matrix.Count * PackedMatrix.RoundUp(matrix.Columns);
        if (packed.Values.Length < room)
            packed = new(room);
        packed.Resize(matrix.Count, matrix.Columns);
        shares.Each(matrix.Count, Rows, (start, count) =>
        {
            for (var row = start; row < start + count; row++)
                packed.SetRow(row, matrix.Row(row));
        });
    }

    private void Transpose(Matrix matrix)
    {
        turned.Resize(matrix.Columns, matrix.Count);
        shares.Each(matrix.Count, Strip, (start, count) =>
        {
            for (var column = 0; column < matrix.Columns; column++)
            {
                var target = turned.Row(column).Slice(start, count);
                for (var i = 0; i < count; i++)
                    target[i] = matrix.Values[((start + i) * matrix.Columns) + column];
            }
        });
    }
}
