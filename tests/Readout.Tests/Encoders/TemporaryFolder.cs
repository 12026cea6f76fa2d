namespace Readout.Tests.Encoders;

/// <summary>A folder of its own for a test, deleted behind it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("readout-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
