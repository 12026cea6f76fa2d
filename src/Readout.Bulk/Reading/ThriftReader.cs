namespace Readout.Bulk.Reading;

/// <summary>Reads a structure in Thrift's compact protocol, field by field; Parquet's heads of pages are written so.</summary>
/// <param name="stream">Where it stands.</param>
internal sealed class ThriftReader(Stream stream)
{
    private const int False = 2, Byte = 3, Double = 7, Binary = 8, List = 9, Set = 10, Map = 11, Structure = 12, Deepest = 32;

    /// <summary>What the field holds that <see cref="Next"/> came to.</summary>
    private int kind;

    /// <summary>Goes to the next field of the structure; false at its end.</summary>
    /// <param name="field">The number of the field before, 0 at the beginning; then that of this one.</param>
    public bool Next(ref int field)
    {
        var head = One();
        if (head == 0)
            return false;
        kind = head & 15;
        field = head >> 4 is > 0 and var step ? field + step : Signed();
        return true;
    }

    /// <summary>The whole number in the field.</summary>
    public int Number() => Signed();

    /// <summary>Passes over the field.</summary>
    public void Skip() => Skip(kind, 0);

    private void Skip(int what, int depth)
    {
        if (depth > Deepest)
            throw new InvalidDataException("the head of a page is damaged");
        switch (what)
        {
            case <= False:
                break;
            case Byte:
                One();
                break;
            case < Double:
                Unsigned();
                break;
            case Double:
                Pass(sizeof(double));
                break;
            case Binary:
                Pass((int)Unsigned());
                break;
            case List or Set:
                SkipList(depth);
                break;
            case Map:
                SkipMap(depth);
                break;
            case Structure:
                for (var field = 0; Next(ref field);)
                    Skip(kind, depth + 1);
                break;
            default:
                throw new InvalidDataException("the head of a page is damaged");
        }
    }

    private void SkipList(int depth)
    {
        var head = One();
        for (var left = head >> 4 is < 15 and var few ? few : (int)Unsigned(); left > 0; left--)
            SkipElement(head & 15, depth);
    }

    private void SkipMap(int depth)
    {
        var left = (int)Unsigned();
        var kinds = left > 0 ? One() : 0;
        for (; left > 0; left--)
        {
            SkipElement(kinds >> 4, depth);
            SkipElement(kinds & 15, depth);
        }
    }

    // A truth value is part of its field's head, but has a byte of its own in a list.
    private void SkipElement(int what, int depth) => Skip(what <= False ? Byte : what, depth + 1);

    private int Signed() => (int)Unsigned() is var number ? (int)((uint)number >> 1) ^ -(number & 1) : 0;

    private ulong Unsigned()
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var part = One();
            value |= (ulong)(part & 127) << shift;
            if (part < 128)
                return value;
            shift += 7;
            if (shift > 63)
                throw new InvalidDataException("the head of a page is damaged");
        }
    }

    private void Pass(int bytes)
    {
        if (bytes < 0)
            throw new InvalidDataException("the head of a page is damaged");
        stream.Position += bytes;
    }

    private int One() =>
        stream.ReadByte() is >= 0 and var one ? one : throw new EndOfStreamException("the file ends within the head of a page");
}
