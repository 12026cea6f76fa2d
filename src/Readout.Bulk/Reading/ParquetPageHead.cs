namespace Readout.Bulk.Reading;

/// <summary>What stands before a page of Parquet.</summary>
/// <param name="Kind">What the page holds.</param>
/// <param name="Bytes">Its bytes in the file, without the head.</param>
/// <param name="Decompressed">Its bytes as they were before compression.</param>
/// <param name="Values">How many values it holds, missing ones included.</param>
/// <param name="IsCoded">Whether the values are numbers of entries of the dictionary.</param>
internal readonly record struct ParquetPageHead(ParquetPageKind Kind, int Bytes, int Decompressed, int Values, bool IsCoded)
{
    // Numbers of fields of PageHeader and of its members, and of encodings, as parquet.thrift has them.
    private const int KindField = 1, DecompressedField = 2, BytesField = 3, DataField = 5, DictionaryField = 7, SecondDataField = 8;
    private const int ValuesField = 1, EncodingField = 2, SecondEncodingField = 4, PlainDictionary = 2, RleDictionary = 8;

    /// <summary>Reads the head at the place where a stream stands.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static ParquetPageHead Read(Stream stream)
    {
        var (thrift, head) = (new ThriftReader(stream), default(ParquetPageHead));
        for (var field = 0; thrift.Next(ref field);)
        {
            switch (field)
            {
                case KindField:
                    head = head with { Kind = (ParquetPageKind)thrift.Number() };
                    break;
                case DecompressedField:
                    head = head with { Decompressed = thrift.Number() };
                    break;
                case BytesField:
                    head = head with { Bytes = thrift.Number() };
                    break;
                case DataField or DictionaryField:
                    head = ValuesOf(thrift, head, EncodingField);
                    break;
                case SecondDataField:
                    head = ValuesOf(thrift, head, SecondEncodingField);
                    break;
                default:
                    thrift.Skip();
                    break;
            }
        }

        return head is { Bytes: >= 0, Values: >= 0 } ? head : throw new InvalidDataException("the head of a page is damaged");
    }

    private static ParquetPageHead ValuesOf(ThriftReader thrift, ParquetPageHead head, int encodingField)
    {
        for (var field = 0; thrift.Next(ref field);)
        {
            if (field == ValuesField)
                head = head with { Values = thrift.Number() };
            else if (field == encodingField)
                head = head with { IsCoded = thrift.Number() is PlainDictionary or RleDictionary };
            else
                thrift.Skip();
        }

        return head;
    }
}

/// <summary>What a page of Parquet holds.</summary>
internal enum ParquetPageKind
{
    /// <summary>Values.</summary>
    Data,

    /// <summary>Where values stand.</summary>
    Index,

    /// <summary>The values that pages of values name by number.</summary>
    Dictionary,

    /// <summary>Values, in the second form.</summary>
    SecondData,
}
