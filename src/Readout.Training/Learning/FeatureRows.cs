using Microsoft.ML;
using Microsoft.ML.Data;
using Readout.Training.Features;

namespace Readout.Training.Learning;

/// <summary>Sparse vectors as a data view of known width.</summary>
internal static class FeatureRows
{
    /// <summary>A view over vectors with their topics (positions from 0) and weights.</summary>
    public static IDataView View(MLContext ml, IEnumerable<(SparseVector Vector, int Topic, float Weight)> rows, int dimension, int topics)
    {
        var schema = SchemaDefinition.Create(typeof(FeatureRow));
        schema[nameof(FeatureRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Math.Max(1, dimension));
        schema[nameof(FeatureRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), topics);
        return ml.Data.LoadFromEnumerable(
            rows.Select(row => new FeatureRow
            {
                Features = new VBuffer<float>(Math.Max(1, dimension), row.Vector.Values.Length, row.Vector.Values, row.Vector.Indices),
                Label = (uint)row.Topic,
                Weight = row.Weight,
            }),
            schema);
    }
}
