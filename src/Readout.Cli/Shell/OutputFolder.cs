namespace Readout.Cli.Shell;

/// <summary>Keeps a verb from replacing a folder that is not its own.</summary>
internal static class OutputFolder
{
    /// <summary>Refuses, before any work is done, a folder that may not be replaced.</summary>
    /// <param name="path">The folder wanted.</param>
    /// <param name="mark">A file that an earlier run left in it; a folder with it may be replaced.</param>
    /// <param name="force">Whether any folder may be replaced.</param>
    public static void Check(string path, string mark, bool force)
    {
        CheckNoFile(path);
        var foreign = Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(Path.Combine(path, mark));
        if (foreign && !force)
            throw new UsageException($"{path}: the folder holds something else than an earlier run (no {mark} in it); name another with --out, or replace it with --force");
    }

    /// <summary>Refuses, before any work is done, a folder that is there, unless it may be replaced.</summary>
    public static void CheckNew(string path, bool force)
    {
        CheckNoFile(path);
        if (Directory.Exists(path) && !force)
            throw new UsageException($"{path}: it is there already; name another folder with --out, or replace it with --force");
    }

    private static void CheckNoFile(string path)
    {
        for (var part = Path.GetFullPath(path); part is not null; part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part))
                throw new UsageException($"{path}: {part} is a file, so no folder can be there; name another with --out");
        }
    }
}
