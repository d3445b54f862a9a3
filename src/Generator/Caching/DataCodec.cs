using Generator.Data;

namespace Generator.Caching;

/// <summary>Keeps values that were read from YAML, with their places.</summary>
internal static class DataCodec
{
    private const byte Nothing = 0, Scalar = 1, Sequence = 2, Mapping = 3;

    public static void Write(ByteWriter writer, DataNode? node)
    {
        switch (node)
        {
            case DataScalar scalar:
                writer.Byte(Scalar);
                Write(writer, scalar);
                break;
            case DataSequence sequence:
                writer.Byte(Sequence);
                writer.Int(sequence.Line);
                writer.Int(sequence.Column);
                writer.List(sequence.Items, Write);
                break;
            case DataMapping mapping:
                writer.Byte(Mapping);
                writer.Int(mapping.Line);
                writer.Int(mapping.Column);
                writer.List(mapping.Entries, static (w, entry) =>
                {
                    Write(w, entry.Key);
                    Write(w, entry.Value);
                });
                break;
            default:
                writer.Byte(Nothing);
                break;
        }
    }

    public static DataNode? Read(ByteReader reader)
    {
        switch (reader.Byte())
        {
            case Scalar:
                return ReadScalar(reader);
            case Sequence:
                var (line, column) = (reader.Int(), reader.Int());
                return new DataSequence(reader.List(static r => Read(r)!), line, column);
            case Mapping:
                (line, column) = (reader.Int(), reader.Int());
                return new DataMapping(reader.List(static r => new DataEntry(ReadScalar(r), Read(r)!)), line, column);
            default:
                return null;
        }
    }

    private static void Write(ByteWriter writer, DataScalar scalar)
    {
        writer.Text(scalar.Text);
        writer.Bool(scalar.IsPlain);
        writer.Int(scalar.Line);
        writer.Int(scalar.Column);
        writer.Int(scalar.Length);
        writer.Int(scalar.HashtagColumn);
    }

    private static DataScalar ReadScalar(ByteReader reader) =>
        new(reader.Text(), reader.Bool(), reader.Int(), reader.Int(), reader.Int()) { HashtagColumn = reader.Int() };
}
