namespace Readout.Notebooks.Jupyter;

/// <summary>Where a message comes from or goes to.</summary>
internal enum Channel
{
    /// <summary>Requests about code, one after the other.</summary>
    Shell,

    /// <summary>Requests that must not wait: shut down, interrupt.</summary>
    Control,

    /// <summary>Broadcasts: outputs, and whether the kernel is busy.</summary>
    IoPub,
}
