using Readout.Encoders.UseLite;

namespace Readout.Encoders.Tuning;

/// <summary>A tensor that is tuned, with the gradient of the last step.</summary>
internal sealed class Parameter
{
    /// <summary>Starts from a copy of some values.</summary>
    public Parameter(UseLiteTensor tensor, float[] values)
    {
        Values = new((float[])values.Clone(), tensor.Rows, tensor.Columns);
        Gradient = new(new float[tensor.Length], tensor.Rows, tensor.Columns);
        (Slopes, Squares) = (new float[tensor.Length], new float[tensor.Length]);
    }

    /// <summary>The values.</summary>
    public Matrix Values { get; }

    /// <summary>By how much the loss grows with each value.</summary>
    public Matrix Gradient { get; }

    /// <summary>The moving means of the gradient.</summary>
    public float[] Slopes { get; }

    /// <summary>The moving means of its square.</summary>
    public float[] Squares { get; }
}
