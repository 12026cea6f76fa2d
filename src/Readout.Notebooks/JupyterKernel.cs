using System.Runtime.InteropServices;
using NetMQ;
using Readout.Core;
using Readout.Notebooks.Jupyter;

namespace Readout.Notebooks;

/// <summary>The kernel that Jupyter starts: one process a notebook, on the loopback address alone, signatures checked.</summary>
public static class JupyterKernel
{
    /// <summary>Serves one notebook until Jupyter shuts the kernel down or ends itself.</summary>
    /// <param name="connectionFile">The file that Jupyter wrote.</param>
    /// <param name="host">What cells find ready.</param>
    /// <param name="say">Takes remarks, such as that a message was refused.</param>
    /// <exception cref="BadDataException">The file asks for what is not safe, or a port is taken.</exception>
    public static void Run(string connectionFile, NotebookHost host, Action<string> say)
    {
        using (var kernel = new KernelLoop(ConnectionFile.Read(connectionFile), host, problem => say($"refused: {problem}")))
        using (ParentWatch.Start(kernel.End))
        using (PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // Ctrl+C in the terminal of Jupyter reaches the kernel, too; it ends the cell and not the process.
            signal.Cancel = true;
            kernel.Interrupt();
        }))
        {
            kernel.Run();
        }

        // Waits until the last reply has left.
        NetMQConfig.Cleanup(block: true);
    }
}
