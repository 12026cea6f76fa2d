using System.Globalization;
using System.Text.Json.Nodes;
using Readout.Notebooks.Files;

namespace Readout.Notebooks;

/// <summary>Compares the outputs that a notebook keeps with those of a new run.</summary>
public static class NotebookComparison
{
    private const int ShownLetters = 80;

    /// <summary>Says for each cell that differs in what, in one line.</summary>
    /// <param name="kept">The notebook as it stands in its file.</param>
    /// <param name="run">The same notebook after a run.</param>
    public static IReadOnlyList<string> Differences(Notebook kept, Notebook run)
    {
        var differences = new List<string>();
        foreach (var (before, after) in kept.Cells.Zip(run.Cells).Where(pair => pair.First.IsCode))
        {
            if (Difference(before, after) is { } difference)
                differences.Add(difference);
        }

        if (differences.Count == 0 && kept.ToText() != run.ToText())
            differences.Add("metadata: kernelspec, language_info or the times of a run in Jupyter are not as a run writes them");
        return differences;
    }

    private static string? Difference(NotebookCell before, NotebookCell after)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"cell [{after.ExecutionCount ?? before.ExecutionCount}]");
        if (before.Outputs.Count != after.Outputs.Count)
            return string.Create(CultureInfo.InvariantCulture, $"{name}: {before.Outputs.Count} outputs are kept, the run gives {after.Outputs.Count}");
        foreach (var (old, now) in before.Outputs.Zip(after.Outputs))
        {
            if (Difference(old, now) is { } difference)
                return $"{name}: {difference}";
        }

        return before.ExecutionCount == after.ExecutionCount
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{name}: its number is kept as [{before.ExecutionCount}]");
    }

    private static string? Difference(JsonNode kept, JsonNode run)
    {
        string[] old = Lines(kept), now = Lines(run);
        var at = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return at == old.Length && at == now.Length
            ? null
            : $"'{Shown(old.ElementAtOrDefault(at))}' is kept, the run gives '{Shown(now.ElementAtOrDefault(at))}'";
    }

    // Text in one piece and in lines is the same output.
    private static string[] Lines(JsonNode output) => NotebookJson.Write(Canonical(output)!).Split('\n');

    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Key.StartsWith("text", StringComparison.Ordinal)
            && MultilineText.Read(m.Value) is { } text ? MultilineText.ToJson(text) : Canonical(m.Value)))),
        _ => node?.DeepClone(),
    };

    private static string Shown(string? line) => line?.Trim(' ', ',', '"') is not { } text ? ""
        : text.Length <= ShownLetters ? text
        : string.Concat(text.AsSpan(0, ShownLetters), "…");
}
