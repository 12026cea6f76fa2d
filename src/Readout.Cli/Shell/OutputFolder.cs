namespace Readout.Cli.Shell;

/// <summary>A folder of results that appears whole or not at all, and never replaces what is not its own.</summary>
internal static class OutputFolder
{
    /// <summary>Fills a folder beside the wanted one, then puts it in its place.</summary>
    /// <param name="path">The folder wanted.</param>
    /// <param name="mark">A file that an earlier run left in it; a folder with it may be replaced.</param>
    /// <param name="force">Whether any folder may be replaced.</param>
    /// <param name="fill">Writes the files into the folder it is given.</param>
    public static void Write(string path, string mark, bool force, Action<string> fill)
    {
        path = Path.GetFullPath(path);
        Check(path, mark, force);
        var draft = $"{path}.writing";
        DeleteIfThere(draft);
        Directory.CreateDirectory(draft);
        try
        {
            fill(draft);
            DeleteIfThere(path);
            Directory.Move(draft, path);
        }
        catch
        {
            DeleteIfThere(draft);
            throw;
        }
    }

    /// <summary>Refuses, before any work is done, a folder that may not be replaced.</summary>
    public static void Check(string path, string mark, bool force)
    {
        if (File.Exists(path))
            throw new UsageException($"{path}: it is a file; name a folder with --out");
        var foreign = Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(Path.Combine(path, mark));
        if (foreign && !force)
            throw new UsageException($"{path}: the folder holds something else than an earlier run (no {mark} in it); name another with --out, or replace it with --force");
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
