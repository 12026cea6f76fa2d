namespace Readout.Tests.Notebooks;

public sealed class KernelTests : IDisposable
{
    private readonly KernelClient client = new();

    [Fact]
    public void It_says_what_it_is_and_its_heart_beats()
    {
        var info = client.Ask("kernel_info_request");
        Assert.Equal(("ok", "5.3", "C#", ".cs"), (
            (string)info["status"]!, (string)info["protocol_version"]!, (string)info["language_info"]!["name"]!, (string)info["language_info"]!["file_extension"]!));
        Assert.True(client.Beats());
    }

    [Fact]
    public void A_cell_is_echoed_its_output_streamed_and_its_value_shown()
    {
        var request = client.Execute("Console.Write(\"a\"); Console.Error.Write(\"b\"); display(HTML(\"<i>c</i>\"));\n40 + 2");
        var reply = client.Reply(request);
        Assert.Equal(("ok", 1), ((string)reply["status"]!, (int)reply["execution_count"]!));
        var heard = client.Broadcasts(request);
        Assert.Equal(["status", "execute_input", "stream", "stream", "display_data", "execute_result", "status"], heard.Select(m => m.Type));
        Assert.Equal(("stdout", "a"), ((string)heard[2].Content["name"]!, (string)heard[2].Content["text"]!));
        Assert.Equal(("stderr", "b"), ((string)heard[3].Content["name"]!, (string)heard[3].Content["text"]!));
        Assert.Equal("<i>c</i>", (string)heard[4].Content["data"]!["text/html"]!);
        Assert.Equal(("42", 1), ((string)heard[5].Content["data"]!["text/plain"]!, (int)heard[5].Content["execution_count"]!));
    }

    [Fact]
    public void Text_is_broadcast_while_the_cell_still_runs()
    {
        var request = client.Execute("Console.Write(\"now\"); System.Threading.Thread.Sleep(-1);");
        client.Await(request, "stream");
        client.Ask("interrupt_request", isControl: true);
        Assert.Equal("Interrupted", (string)client.Reply(request)["ename"]!);
    }

    [Fact]
    public void An_interrupt_ends_a_loop_and_the_next_cell_runs()
    {
        var endless = client.Execute("while (true) System.Threading.Thread.Sleep(1);");
        client.Await(endless, "execute_input");
        Thread.Sleep(100);
        Assert.Equal("ok", (string)client.Ask("interrupt_request", isControl: true)["status"]!);
        var reply = client.Reply(endless);
        Assert.Equal(("error", "Interrupted"), ((string)reply["status"]!, (string)reply["ename"]!));
        Assert.Equal("ok", (string)client.Reply(client.Execute("1"))["status"]!);
    }

    [Fact]
    public void An_error_names_its_line_and_the_cells_that_wait_behind_it_do_not_run()
    {
        var first = client.Execute("System.Threading.Thread.Sleep(300);\nthrow new InvalidOperationException(\"no\");");
        var second = client.Execute("1");
        var reply = client.Reply(first);
        Assert.Equal(("error", "InvalidOperationException", "no"), ((string)reply["status"]!, (string)reply["ename"]!, (string)reply["evalue"]!));
        Assert.Contains("cell [1], line 2", (string)reply["traceback"]![1]!, StringComparison.Ordinal);
        Assert.Contains("error", client.Broadcasts(first).Select(m => m.Type));
        Assert.Equal("aborted", (string)client.Reply(second)["status"]!);
        Assert.Equal("ok", (string)client.Reply(client.Execute("1"))["status"]!);
    }

    [Fact]
    public void A_message_with_a_wrong_signature_is_refused_and_not_run()
    {
        client.SendSigned("guess");
        var request = client.Execute("1");
        Assert.Equal(1, (int)client.Reply(request)["execution_count"]!);
        Assert.Equal(["a message with a wrong signature"], client.Refused);
    }

    [Fact]
    public void Questions_are_answered()
    {
        client.Reply(client.Execute("var number = 3;"));
        Assert.Equal(["number"], client.Ask("complete_request", new() { ["code"] = "numb", ["cursor_pos"] = 4 })["matches"]!.AsArray().Select(m => (string)m!));
        Assert.True((bool)client.Ask("inspect_request", new() { ["code"] = "Console.WriteLine", ["cursor_pos"] = 12 })["found"]!);
        Assert.False((bool)client.Ask("inspect_request", new() { ["code"] = "", ["cursor_pos"] = 0 })["found"]!);
        Assert.Equal("incomplete", (string)client.Ask("is_complete_request", new() { ["code"] = "if (true) {" })["status"]!);
        Assert.Empty(client.Ask("comm_info_request")["comms"]!.AsObject());
        var history = client.Ask("history_request", new() { ["hist_access_type"] = "tail", ["n"] = 5, ["output"] = false });
        Assert.Equal("[[0,1,\"var number = 3;\"]]", history["history"]!.ToJsonString());
    }

    [Fact]
    public void A_silent_cell_shows_nothing_and_does_not_count()
    {
        var silent = client.Send("execute_request", new() { ["code"] = "Console.Write(1); 2", ["silent"] = true });
        Assert.Equal(0, (int)client.Reply(silent)["execution_count"]!);
        Assert.Equal(["status", "status"], client.Broadcasts(silent).Select(m => m.Type));
    }

    [Fact]
    public void It_shuts_down_when_it_is_told_even_in_the_middle_of_a_cell()
    {
        var endless = client.Execute("while (true) System.Threading.Thread.Sleep(1);");
        client.Await(endless, "execute_input");
        var reply = client.Ask("shutdown_request", new() { ["restart"] = true }, isControl: true);
        Assert.Equal(("ok", true), ((string)reply["status"]!, (bool)reply["restart"]!));
        Assert.True(client.HasEnded());
    }

    public void Dispose() => client.Dispose();
}
