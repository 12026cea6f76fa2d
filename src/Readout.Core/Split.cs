namespace Readout.Core;

/// <summary>What a labelled statement may be used for.</summary>
public enum Split
{
    /// <summary>For training and for choosing hyper-parameters.</summary>
    Train,

    /// <summary>For evaluation alone; nothing is fitted or chosen on it.</summary>
    HeldOut,
}
