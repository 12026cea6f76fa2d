using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;
using Readout.Notebooks;
using Readout.Notebooks.Jupyter;

namespace Readout.Tests.Notebooks;

/// <summary>A kernel on its own thread, and the client that talks to it over loopback ZeroMQ as Jupyter does.</summary>
internal sealed class KernelClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string file = Path.GetTempFileName();
    private readonly DealerSocket shell = new(), control = new();
    private readonly SubscriberSocket ioPub = new();
    private readonly RequestSocket heartbeat = new();
    private readonly WireFormat wire = new(new("secret"));
    private readonly KernelLoop kernel;
    private readonly Thread thread;

    public KernelClient()
    {
        var json = Connection(0);
        foreach (var port in (string[])["shell_port", "control_port", "iopub_port", "stdin_port", "hb_port"])
            json[port] = FreePort();
        File.WriteAllText(file, json.ToJsonString());
        var connection = ConnectionFile.Read(file);
        kernel = new(connection, new NotebookHost(), problem => Refused.Add(problem));
        thread = new(kernel.Run) { IsBackground = true };
        thread.Start();
        shell.Connect(ConnectionFile.Address(connection.ShellPort));
        control.Connect(ConnectionFile.Address(connection.ControlPort));
        heartbeat.Connect(ConnectionFile.Address(connection.HeartbeatPort));
        ioPub.Connect(ConnectionFile.Address(connection.IoPubPort));
        ioPub.SubscribeToAnyTopic();
        // A subscription takes a moment; ask until the answer is heard on both channels.
        do
        {
            Ask("kernel_info_request");
        }
        while (!ioPub.HasIn);
    }

    public List<string> Refused { get; } = [];

    public static JsonObject Connection(int port) => new()
    {
        ["transport"] = "tcp",
        ["ip"] = "127.0.0.1",
        ["signature_scheme"] = "hmac-sha256",
        ["key"] = "secret",
        ["shell_port"] = port,
        ["control_port"] = port,
        ["iopub_port"] = port,
        ["stdin_port"] = port,
        ["hb_port"] = port,
    };

    public bool Beats() => heartbeat.TrySendFrame(Patience, "beat") && heartbeat.TryReceiveFrameString(Patience, out var answer) && answer == "beat";

    /// <summary>Sends a request; its reply may be fetched later.</summary>
    public Message Send(string type, JsonObject? content = null, bool isControl = false)
    {
        var request = wire.New(type, null, content ?? [], []);
        (isControl ? control : shell).SendMultipartBytes(wire.Write(request));
        return request;
    }

    /// <summary>Sends frames that may be broken.</summary>
    public void SendSigned(string key) => shell.SendMultipartBytes(new WireFormat(new(key)).Write(wire.New("execute_request", null, new() { ["code"] = "1" }, [])));

    public JsonObject Reply(Message request, bool isControl = false)
    {
        while (true)
        {
            var reply = Receive(isControl ? control : shell);
            if (IsAbout(reply, request))
                return reply.Content;
        }
    }

    public JsonObject Ask(string type, JsonObject? content = null, bool isControl = false) => Reply(Send(type, content, isControl), isControl);

    public Message Execute(string code) => Send("execute_request", new() { ["code"] = code, ["silent"] = false, ["store_history"] = true, ["stop_on_error"] = true });

    /// <summary>The broadcasts about a request up to the one that says that the kernel is idle again.</summary>
    public IReadOnlyList<(string Type, JsonObject Content)> Broadcasts(Message request)
    {
        var heard = new List<(string, JsonObject)>();
        while (true)
        {
            var message = Receive(ioPub);
            if (!IsAbout(message, request))
                continue;
            heard.Add((message.Type, message.Content));
            if ((string?)message.Content["execution_state"] == "idle")
                return heard;
        }
    }

    /// <summary>Waits until the kernel has broadcast a message of a type.</summary>
    public void Await(Message request, string type)
    {
        while (Receive(ioPub) is var message && !(message.Type == type && IsAbout(message, request)))
        {
        }
    }

    /// <summary>Whether the kernel has come to its end.</summary>
    public bool HasEnded() => thread.Join(Patience);

    public void Dispose()
    {
        kernel.End();
        thread.Join(Patience);
        kernel.Dispose();
        foreach (var socket in (NetMQSocket[])[shell, control, ioPub, heartbeat])
            socket.Dispose();
        File.Delete(file);
    }

    private static bool IsAbout(Message message, Message request) => (string?)message.Parent["msg_id"] == (string?)request.Header["msg_id"];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Message Receive(NetMQSocket socket)
    {
        List<byte[]> frames = [];
        Assert.True(socket.TryReceiveMultipartBytes(Patience, ref frames!), "the kernel does not answer");
        return wire.Read(frames, out var problem) ?? throw new InvalidOperationException(problem);
    }
}
