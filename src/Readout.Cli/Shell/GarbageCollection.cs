namespace Readout.Cli.Shell;

/// <summary>When this process collects garbage.</summary>
internal static class GarbageCollection
{
    // A corpus of some 50,000 statements is read and learnt from before so much is allocated.
    private const long Allowance = 200L << 20, Plenty = 4L << 30;

    /// <summary>Puts it off: a corpus is many small objects that all stay, and every collection would look at each of them for nothing.</summary>
    public static void PutOff()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > Plenty)
            GC.TryStartNoGCRegion(Allowance);
    }
}
