namespace Readout.Corpora.Tables;

/// <summary>Values of the rows before, so that a speaker or a document of many rows is held once.</summary>
/// <remarks>Each value has one place, and the newest takes it: values that never come again cost no memory.</remarks>
internal sealed class RecentValues
{
    private readonly string?[] places = new string?[1024];

    /// <summary>The value, or an equal one that was met before.</summary>
    public string Same(string value)
    {
        if (value.Length == 0)
            return "";
        var hash = value.Length;
        foreach (var c in value)
            hash = (hash * 31) + c;
        ref var place = ref places[(uint)(hash * -1640531535) >> 22];
        return place == value ? place : place = value;
    }
}
