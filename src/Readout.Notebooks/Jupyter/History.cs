using System.Text.Json.Nodes;

namespace Readout.Notebooks.Jupyter;

/// <summary>The cells that this session ran.</summary>
internal sealed class History
{
    private readonly List<(int Number, string Code)> cells = [];

    /// <summary>Remembers a cell.</summary>
    public void Add(int number, string code) => cells.Add((number, code));

    /// <summary>The cells asked for, oldest first, as session, number and code: the last <c>n</c>, or from <c>start</c> up to <c>stop</c>.</summary>
    /// <remarks>Outputs are not kept; a question for them is answered with none.</remarks>
    public JsonObject Reply(Message request)
    {
        IEnumerable<(int Number, string Code)> asked = request.Text("hist_access_type") switch
        {
            "tail" => cells.TakeLast(request.Number("n")),
            "range" => cells.Where(c => c.Number >= request.Number("start") && c.Number < request.Number("stop")),
            _ => [],
        };
        return new()
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. asked.Select(c => (JsonNode)new JsonArray(0, c.Number, request.Flag("output", otherwise: false) ? new JsonArray(c.Code, null) : c.Code))]),
        };
    }
}
