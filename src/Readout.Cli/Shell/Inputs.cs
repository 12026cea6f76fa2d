using Readout.Core;
using Readout.Corpora;

namespace Readout.Cli.Shell;

/// <summary>Reads what verbs share: corpora and codebooks, with remarks said on standard error.</summary>
internal static class Inputs
{
    /// <summary>A codebook, or none when no file is named.</summary>
    public static Codebook? Codebook(string? path) => path is null ? null : CodebookFile.Read(path);

    /// <summary>One corpus from several files, in order. Ids may repeat between files, as each file has its own.</summary>
    public static Corpus Corpus(Terminal terminal, IReadOnlyList<string> paths, Codebook? codebook)
    {
        Corpus? whole = null;
        foreach (var path in paths)
        {
            var read = path == "-" ? CorpusFile.Read(terminal.OpenInput(), "stdin", codebook) : CorpusFile.Read(path, codebook);
            foreach (var remark in read.Remarks)
                terminal.Say(remark);
            whole = whole is null ? read.Corpus : whole.Concat(read.Corpus);
        }

        return whole is not null ? Neighbours.Fill(whole) : throw new UsageException("name a corpus file with --data");
    }
}
