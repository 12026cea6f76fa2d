namespace Readout.Core;

/// <summary>Writes folders whole or not at all: beside the wanted one, then moved into its place.</summary>
public static class AtomicFolder
{
    /// <summary>Writes a folder, replacing one that is there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="fill">Writes the files into the folder it is given. When it throws, a folder that was there before stays as it was.</param>
    public static void Write(string path, Action<string> fill)
    {
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var draft = $"{path}.writing";
        DeleteIfThere(draft);
        Directory.CreateDirectory(draft);
        try
        {
            fill(draft);
            var former = $"{path}.former";
            DeleteIfThere(former);
            if (Directory.Exists(path))
                Directory.Move(path, former);
            Directory.Move(draft, path);
            DeleteIfThere(former);
        }
        catch
        {
            DeleteIfThere(draft);
            throw;
        }
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
