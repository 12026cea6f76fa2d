using System.Text;
using Readout.Training.Features;

namespace Readout.Training.Models;

/// <summary>The runs of characters that training statements hold, one a line as a JSON string.</summary>
internal static class FamiliarFile
{
    public static byte[] Render(FamiliarText familiar) =>
        Encoding.UTF8.GetBytes(string.Concat(familiar.Runs.Select(run => ModelJson.Quote(run) + "\n")));

    public static FamiliarText Parse(byte[] content) =>
        new(Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ModelJson.Unquote));
}
