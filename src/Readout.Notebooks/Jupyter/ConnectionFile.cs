using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Readout.Core;

namespace Readout.Notebooks.Jupyter;

/// <summary>What Jupyter tells a kernel when it starts it: where to listen, and the key of the signatures.</summary>
internal sealed record ConnectionFile
{
    [JsonPropertyName("transport")]
    public string Transport { get; init; } = "";

    [JsonPropertyName("ip")]
    public string Ip { get; init; } = "";

    [JsonPropertyName("shell_port")]
    public int ShellPort { get; init; }

    [JsonPropertyName("control_port")]
    public int ControlPort { get; init; }

    [JsonPropertyName("iopub_port")]
    public int IoPubPort { get; init; }

    [JsonPropertyName("stdin_port")]
    public int StdinPort { get; init; }

    [JsonPropertyName("hb_port")]
    public int HeartbeatPort { get; init; }

    [JsonPropertyName("signature_scheme")]
    public string SignatureScheme { get; init; } = "";

    [JsonPropertyName("key")]
    public string Key { get; init; } = "";

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="BadDataException">It is not one, or asks for what is not safe: another machine, no key.</exception>
    public static ConnectionFile Read(string path)
    {
        ConnectionFile? file;
        try
        {
            file = JsonSerializer.Deserialize<ConnectionFile>(File.ReadAllBytes(path));
        }
        catch (JsonException broken)
        {
            throw new BadDataException(path, broken.LineNumber + 1, "it is not a connection file of Jupyter");
        }

        return file?.Problem() is { } problem ? throw new BadDataException(path, null, problem)
            : file ?? throw new BadDataException(path, null, "it is not a connection file of Jupyter");
    }

    /// <summary>The address of a port.</summary>
    public static string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"tcp://{IPAddress.Loopback}:{port}");

    private string? Problem() =>
        Transport != "tcp" ? $"transport '{Transport}' is not tcp"
        : Ip != "localhost" && !(IPAddress.TryParse(Ip, out var address) && address.Equals(IPAddress.Loopback))
            ? $"'{Ip}' is not this machine; a kernel listens on {IPAddress.Loopback} alone"
        : SignatureScheme != "hmac-sha256" ? $"signature scheme '{SignatureScheme}' is not hmac-sha256"
        : Key.Length == 0 ? "it has no key, so anyone on this machine could run code; let Jupyter make one (Session.key)"
        : new[] { ShellPort, ControlPort, IoPubPort, StdinPort, HeartbeatPort }.Any(port => port is < 1 or > ushort.MaxValue) ? "a port is missing"
        : null;
}
