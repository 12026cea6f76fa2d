namespace Readout.Cli.Shell;

/// <summary>Keeps a verb from replacing a file unasked.</summary>
internal static class OutputFile
{
    /// <summary>Refuses, before any work is done, a file that is there, unless it may be replaced.</summary>
    public static void CheckNew(string path, bool force)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path}: it is a folder; name a file in it with --out");
        if (File.Exists(path) && !force)
            throw new UsageException($"{path}: it is there already; name another file with --out, or replace it with --force");
    }
}
