using System.Text;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;
using Readout.Core;

namespace Readout.Notebooks.Jupyter;

/// <summary>The five sockets of a kernel, all on the loopback address. One thread alone touches them; others queue what they send.</summary>
internal sealed class KernelSockets : IDisposable
{
    private readonly RouterSocket shell = new(), control = new(), stdin = new();
    private readonly PublisherSocket ioPub = new();
    private readonly ResponseSocket heartbeat = new();
    private readonly NetMQQueue<(Channel Channel, Message Message)> outgoing = new();
    private readonly NetMQQueue<bool> ending = new();
    private readonly WireFormat wire;
    private readonly NetMQPoller poller;
    private readonly Lock gate = new();
    private bool isClosed;

    /// <summary>Binds the sockets.</summary>
    /// <exception cref="BadDataException">A port is taken.</exception>
    public KernelSockets(ConnectionFile connection, WireFormat wire)
    {
        this.wire = wire;
        Bind(shell, connection.ShellPort);
        Bind(control, connection.ControlPort);
        Bind(stdin, connection.StdinPort);
        Bind(ioPub, connection.IoPubPort);
        Bind(heartbeat, connection.HeartbeatPort);
        poller = [shell, control, heartbeat, outgoing, ending];
    }

    /// <summary>Takes what is wrong with a message that is refused.</summary>
    public required Action<string> Refused { get; init; }

    /// <summary>Takes each message whose signature is right. Called on the thread of <see cref="Serve"/>.</summary>
    public required Action<Channel, Message> Received { get; init; }

    /// <summary>Receives and sends until <see cref="End"/>.</summary>
    public void Serve()
    {
        shell.ReceiveReady += (_, ready) => Receive(Channel.Shell, ready.Socket);
        control.ReceiveReady += (_, ready) => Receive(Channel.Control, ready.Socket);
        heartbeat.ReceiveReady += (_, ready) => ready.Socket.SendFrame(ready.Socket.ReceiveFrameBytes());
        outgoing.ReceiveReady += (_, _) => SendQueued();
        ending.ReceiveReady += (_, _) =>
        {
            SendQueued();
            poller.Stop();
        };
        poller.Run();
    }

    /// <summary>Sends a message that belongs to a request. From any thread; the order is kept.</summary>
    public void Send(Channel channel, string type, Message? request, JsonObject content)
    {
        IReadOnlyList<byte[]> identities = channel == Channel.IoPub ? [Encoding.ASCII.GetBytes(type)] : request!.Identities;
        lock (gate)
        {
            if (!isClosed)
                outgoing.Enqueue((channel, wire.New(type, request, content, identities)));
        }
    }

    /// <summary>Sends what is queued and ends. From any thread.</summary>
    public void End()
    {
        lock (gate)
        {
            if (!isClosed)
                ending.Enqueue(true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
            isClosed = true;
        poller.Dispose();
        foreach (var socket in (NetMQSocket[])[shell, control, stdin, ioPub, heartbeat])
            socket.Dispose();
        outgoing.Dispose();
        ending.Dispose();
    }

    private static void Bind(NetMQSocket socket, int port)
    {
        // No message is dropped however fast a cell writes, and the last ones are delivered before the process ends.
        (socket.Options.SendHighWatermark, socket.Options.Linger) = (0, TimeSpan.FromSeconds(1));
        try
        {
            socket.Bind(ConnectionFile.Address(port));
        }
        catch (NetMQException taken)
        {
            throw new BadDataException(ConnectionFile.Address(port), null, $"cannot listen there: {taken.Message}");
        }
    }

    private void Receive(Channel channel, NetMQSocket socket)
    {
        if (wire.Read(socket.ReceiveMultipartBytes(), out var problem) is { } message)
            Received(channel, message);
        else
            Refused(problem);
    }

    private void SendQueued()
    {
        while (outgoing.TryDequeue(out var item, TimeSpan.Zero))
        {
            NetMQSocket socket = item.Channel switch { Channel.Shell => shell, Channel.Control => control, _ => ioPub };
            socket.SendMultipartBytes(wire.Write(item.Message));
        }
    }
}
