using System.Globalization;
using System.Text;

namespace Readout.Training.Models;

/// <summary>A model's abstention curve as a table: the confidence, what was answered and right of all statements, and the two shares.</summary>
internal static class AbstentionFile
{
    public static byte[] Render(AbstentionCurve curve)
    {
        var text = new StringBuilder("below\tanswered\tright\tstatements\tprecision\tcoverage\n");
        foreach (var point in curve.Points)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{point.Below}\t{point.Answered}\t{point.Right}\t{point.Statements}\t{point.Precision:F4}\t{point.Coverage:F4}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static AbstentionCurve Parse(byte[] content) => new(
        [.. Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new AbstentionPoint(double.Parse(cells[0], CultureInfo.InvariantCulture), Whole(cells[1]), Whole(cells[2]), Whole(cells[3])))]);

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
