using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Readout.Core;
using Readout.Notebooks.Jupyter;

namespace Readout.Tests.Notebooks;

public sealed class MessageTests
{
    private readonly WireFormat wire = new(new("key"));

    // RFC 4231, test case 2: key "Jefe", data "what do ya want for nothing?".
    [Fact]
    public void The_signature_is_HMAC_SHA256_over_the_parts_in_a_row() => Assert.Equal(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        Encoding.ASCII.GetString(new Signature("Jefe").Of(["what do ya "u8.ToArray(), "want for "u8.ToArray(), "nothing?"u8.ToArray()])));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var sent = wire.New("execute_request", null, new() { ["code"] = "\"🎉\"" }, ["me"u8.ToArray()]);
        var read = wire.Read(wire.Write(sent), out var problem)!;
        Assert.Equal(("", "execute_request", "\"🎉\""), (problem, read.Type, read.Text("code")));
        Assert.Equal("me"u8.ToArray(), Assert.Single(read.Identities));
    }

    [Fact]
    public void A_reply_carries_the_header_of_its_request()
    {
        var request = wire.New("kernel_info_request", null, [], []);
        var reply = wire.New("kernel_info_reply", request, [], []);
        Assert.Equal(request.Header.ToJsonString(), reply.Parent.ToJsonString());
        Assert.Equal("5.3", (string)reply.Header["version"]!);
    }

    [Fact]
    public void Any_changed_byte_of_signature_or_content_is_refused()
    {
        var frames = wire.Write(wire.New("execute_request", null, new() { ["code"] = "1" }, []));
        Gen.Select(Gen.Int[1, frames.Count - 1], Gen.Int[0, 1000], Gen.Int[1, 255]).Sample((frame, at, change) =>
        {
            byte[][] changed = [.. frames.Select(f => (byte[])f.Clone())];
            changed[frame][at % changed[frame].Length] ^= (byte)change;
            return wire.Read(changed, out var problem) is null && problem == "a message with a wrong signature";
        });
    }

    [Fact]
    public void A_message_of_another_key_and_a_torn_one_are_refused()
    {
        var frames = new WireFormat(new("other")).Write(wire.New("execute_request", null, [], []));
        Assert.Null(wire.Read(frames, out _));
        Assert.Null(wire.Read([.. frames.Take(4)], out var problem));
        Assert.Equal("a message without the parts that the protocol wants", problem);
        Assert.Null(wire.Read([], out _));
    }

    [Fact]
    public void What_is_signed_but_no_object_is_refused()
    {
        byte[][] parts = ["[]"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray()];
        Assert.Null(wire.Read(["<IDS|MSG>"u8.ToArray(), new Signature("key").Of(parts), .. parts], out var problem));
        Assert.Equal("a message that is not made of JSON objects", problem);
    }

    [Theory]
    [InlineData("ip", "0.0.0.0", "'0.0.0.0' is not this machine; a kernel listens on 127.0.0.1 alone")]
    [InlineData("ip", "192.168.1.2", "'192.168.1.2' is not this machine; a kernel listens on 127.0.0.1 alone")]
    [InlineData("key", "", "it has no key, so anyone on this machine could run code; let Jupyter make one (Session.key)")]
    [InlineData("signature_scheme", "hmac-md5", "signature scheme 'hmac-md5' is not hmac-sha256")]
    [InlineData("transport", "ipc", "transport 'ipc' is not tcp")]
    [InlineData("shell_port", 0, "a port is missing")]
    public void A_connection_that_is_not_safe_is_refused(string name, object value, string problem)
    {
        var file = Path.GetTempFileName();
        try
        {
            var json = KernelClient.Connection(1000);
            json[name] = JsonValue.Create(value);
            File.WriteAllText(file, json.ToJsonString());
            Assert.Equal($"{file}: {problem}", Assert.Throws<BadDataException>(() => ConnectionFile.Read(file)).Message);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
