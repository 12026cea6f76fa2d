using System.Globalization;
using Readout.Notebooks.Display;
using Readout.Notebooks.Scripting;

namespace Readout.Notebooks;

/// <summary>Runs notebooks without Jupyter.</summary>
public static class NotebookRunner
{
    /// <summary>Runs all cells in order, in a fresh session, in the current folder. The same notebook gives the same outputs.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="host">What its cells find ready.</param>
    /// <param name="options">How to run.</param>
    /// <param name="stop">Ends the run.</param>
    /// <returns>A copy with the outputs; the first cell that fails ends it, unless the cell is tagged <c>raises-exception</c>.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static NotebookRun Run(Notebook notebook, NotebookHost host, RunOptions? options = null, CancellationToken stop = default)
    {
        options ??= new();
        var copy = notebook.Copy();
        var session = new CellSession(host);
        session.Warm(stop);
        NotebookCell[] cells = [.. copy.Cells.Where(cell => cell.Runs)];
        foreach (var idle in copy.Cells.Where(cell => cell.IsCode && !cell.Runs))
            idle.Set(null, []);
        foreach (var (i, cell) in cells.Index())
        {
            var outputs = new List<CellOutput>();
            var failure = Run(session, cell.Source, i + 1, outputs, options, stop);
            cell.Set(i + 1, outputs);
            if (failure is not null && (!cell.MayFail || failure.Name == "Timeout"))
                return new(copy, failure);
            options.Progress?.Invoke(i + 1, cells.Length);
        }

        return new(copy, null);
    }

    private static CellFailure? Run(
        CellSession session, string code, int number, List<CellOutput> outputs, RunOptions options, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            return CellThread.Run(() => session.Run(code, number, outputs.Add, ending.Token), ending, options.Timeout);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the cell did not end within {options.Timeout!.Value.TotalSeconds} s");
            return new(number, null, "Timeout", message, [message]);
        }
    }
}
