using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Readout.Notebooks.Display;
using Readout.Notebooks.Packages;

namespace Readout.Notebooks.Scripting;

/// <summary>The state that cells share: what one declares, the next can use.</summary>
internal sealed class CellSession
{
    private readonly NotebookHost host;
    private readonly CellFunctions functions = new();
    private readonly CellSources sources = new();
    private ScriptOptions options;
    private ScriptState<object>? state;

    /// <summary>Starts without any variable.</summary>
    public CellSession(NotebookHost host)
    {
        this.host = host;
        CellConsole.Install();
        options = ScriptOptions.Default
            .WithReferences(ScriptReferences.All())
            .WithImports([.. host.Imports, typeof(CellExtensions).Namespace!])
            .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(Environment.CurrentDirectory))
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>Runs a cell. What fails in it is an output of it, and does not end the session.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="number">Its number, as in <c>[3]</c>.</param>
    /// <param name="show">Takes the outputs while they come.</param>
    /// <param name="stop">Ends the cell, as far as the runtime can: see <see cref="StoppableRun"/>.</param>
    /// <returns>The failure; null when there was none.</returns>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public CellFailure? Run(string code, int number, Action<CellOutput> show, CancellationToken stop)
    {
        var outputs = new CellOutputs(host, show);
        CellOutputs.Current = outputs;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var failure = Run(code, number, outputs, stop);
            if (failure is not null)
                show(new ErrorOutput(failure));
            return failure;
        }
        finally
        {
            outputs.Close();
            CellOutputs.Current = null;
        }
    }

    /// <summary>Loads and compiles what the first cell would otherwise pay for in its own time.</summary>
    public void Warm(CancellationToken stop) => Run("", 0, _ => { }, stop);

    /// <summary>The script that a piece of code would be after all cells that ran, for questions about it.</summary>
    public Compilation Compile(string code) => Next(PackageDirective.Blank(code), options).GetCompilation();

    private CellFailure? Run(string code, int number, CellOutputs outputs, CancellationToken stop)
    {
        sources.Add(number, code);
        try
        {
            var packages = PackageDirective.Find(code).SelectMany(package => PackageFiles.Of(package, stop));
            options = options.AddReferences(packages.Select(ScriptReferences.Of));
        }
        catch (PackageException refused)
        {
            return sources.Failure(number, refused.Line, "Package", refused.Message);
        }

        var script = Next(PackageDirective.Blank(code), options.WithFilePath(CellSources.FileOf(number)));
        if (script.Compile(stop).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            return sources.Failure(number, error);
        var hasValue = LastExpression.HasValue(script.GetCompilation());
        Exception? thrown = null;
        StoppableRun.Run(
            () =>
            {
                try
                {
                    var running = state is null
                        ? script.RunAsync(functions, catchException: _ => true, stop)
                        : script.RunFromAsync(state, catchException: _ => true, stop);
                    running.Wait(stop);
                    state = running.Result;
                    thrown = state.Exception;
                    if (thrown is null && hasValue)
                        outputs.Show(state.ReturnValue, isResult: true);
                }
                catch (Exception shown) when (shown is not OperationCanceledException)
                {
                    // Showing a value runs the code of a cell, too: a lazy sequence throws here.
                    thrown = shown is AggregateException { InnerException: { } inner } ? inner : shown;
                }
            },
            stop);
        return thrown is null ? null : sources.Failure(number, thrown);
    }

    private Script<object> Next(string code, ScriptOptions with) => state is null
        ? CSharpScript.Create<object>(code, with, typeof(CellFunctions))
        : state.Script.ContinueWith<object>(code, with);
}
