using Readout.Encoders;
using Readout.Encoders.UseLite;

namespace Readout.Tests.Encoders;

/// <summary>The encoders of this machine, loaded once; a test that needs one that is not installed is skipped, with the reason.</summary>
internal static class Installed
{
    private static readonly Lazy<UseLiteEncoder> LazyHalf = new(() => UseLiteEncoder.Load(Files.Sentences));
    private static readonly Lazy<UseLiteEncoder> LazyFull = new(() => UseLiteEncoder.LoadPackage(Package));

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The encoder as it is used, with matrices in 16 bits.</summary>
    public static UseLiteEncoder Half => LazyHalf.Value;

    /// <summary>The encoder in full precision.</summary>
    public static UseLiteEncoder Full
    {
        get
        {
            Assert.SkipUnless(Directory.Exists(Package), "the package of the encoder is not in models/encoder/node_modules");
            return LazyFull.Value;
        }
    }

    /// <summary>The installed files.</summary>
    public static EncoderFiles Files
    {
        get
        {
            var files = EncoderFiles.TryFind(Path.Combine(Root, "models", "encoder"));
            Assert.SkipWhen(files is null, "the encoders are not installed");
            return files;
        }
    }

    private static string Package => EncoderInstall.PackageFolder(Path.Combine(Root, "models", "encoder"), UseLitePackage.Name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests do not run inside the solution's folder");
    }
}
