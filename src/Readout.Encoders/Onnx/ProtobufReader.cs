namespace Readout.Encoders.Onnx;

/// <summary>Reads the fields of a protobuf message one after the other, without knowing what they mean.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> rest = message;

    /// <summary>The number of the field read last.</summary>
    public int Field { get; private set; }

    /// <summary>Its value, where it is a number.</summary>
    public ulong Number { get; private set; }

    /// <summary>Its bytes, where it has a length: text, a message, packed numbers.</summary>
    public ReadOnlySpan<byte> Contents { get; private set; }

    /// <summary>Goes to the next field.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="InvalidDataException">The message is cut short, or no message.</exception>
    public bool Next()
    {
        if (rest.IsEmpty)
            return false;
        var key = Varint();
        (Field, Number) = ((int)Math.Min(key >> 3, int.MaxValue), 0);
        Contents = default;
        switch (key & 7)
        {
            case 0:
                Number = Varint();
                break;
            case 1:
                Take(8);
                break;
            case 2:
                Contents = Take(Varint());
                break;
            case 5:
                Take(4);
                break;
            default:
                throw new InvalidDataException("an unknown wire type");
        }

        return true;
    }

    private ulong Varint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = Take(1)[0];
            value |= shift < 64 ? (ulong)(next & 127) << shift : 0;
            if (next < 128)
                return value;
        }

        throw new InvalidDataException("a number without end");
    }

    private ReadOnlySpan<byte> Take(ulong count)
    {
        if (count > (ulong)rest.Length)
            throw new InvalidDataException("cut short");
        var taken = rest[..(int)count];
        rest = rest[(int)count..];
        return taken;
    }
}
