using System.Text.Json.Nodes;
using Readout.Notebooks.Display;
using Readout.Notebooks.Files;

namespace Readout.Notebooks;

/// <summary>A cell of a notebook.</summary>
public sealed class NotebookCell
{
    private readonly JsonObject json;

    internal NotebookCell(JsonObject json) => this.json = json;

    /// <summary>Whether the cell is code; else it is prose.</summary>
    public bool IsCode => json["cell_type"]!.GetValue<string>() == "code";

    /// <summary>The code or prose.</summary>
    public string Source => MultilineText.Read(json["source"])!;

    /// <summary>The number that Jupyter shows in square brackets; null for a cell that did not run.</summary>
    public int? ExecutionCount => json["execution_count"]?.GetValue<int>();

    /// <summary>The outputs as they stand in the file.</summary>
    internal IReadOnlyList<JsonNode> Outputs => json["outputs"] is JsonArray outputs ? [.. outputs.Where(o => o is not null).Select(o => o!)] : [];

    /// <summary>Whether there is something to run: code that is not tagged <c>skip-execution</c>.</summary>
    internal bool Runs => IsCode && !string.IsNullOrWhiteSpace(Source) && !HasTag("skip-execution");

    /// <summary>Whether the cell may fail, as one that shows what an error looks like.</summary>
    internal bool MayFail => HasTag("raises-exception");

    /// <summary>Sets what running the cell gave; nothing when it did not run.</summary>
    internal void Set(int? executionCount, IReadOnlyList<CellOutput> outputs)
    {
        json["execution_count"] = executionCount;
        json["outputs"] = OutputJson.Of(outputs, executionCount ?? 0);
        // Clock times of an earlier run in Jupyter.
        (json["metadata"] as JsonObject)?.Remove("execution");
    }

    private bool HasTag(string tag) =>
        json["metadata"]?["tags"] is JsonArray tags && tags.Any(t => t is JsonValue value && value.TryGetValue(out string? text) && text == tag);
}
