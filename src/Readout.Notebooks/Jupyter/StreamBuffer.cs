using System.Text;

namespace Readout.Notebooks.Jupyter;

/// <summary>Gathers console text for a moment, so that a loop that writes letters does not send a message each.</summary>
internal sealed class StreamBuffer : IDisposable
{
    private const int Largest = 1 << 16;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly Action<string, string> send;
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();
    private readonly Timer timer;
    private string stream = "";

    /// <summary>Makes a buffer.</summary>
    /// <param name="send">Takes stream and text.</param>
    public StreamBuffer(Action<string, string> send)
    {
        this.send = send;
        timer = new(_ => Flush(), null, Moment, Moment);
    }

    /// <summary>Adds text.</summary>
    public void Write(string to, string written)
    {
        lock (gate)
        {
            if (to != stream || text.Length > Largest)
                Flush();
            stream = to;
            text.Append(written);
        }
    }

    /// <summary>Sends what is gathered.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (text.Length == 0)
                return;
            send(stream, text.ToString());
            text.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        timer.Dispose();
        Flush();
    }
}
