using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Caching;

/// <summary>Reads what a <see cref="ByteWriter"/> wrote.</summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Where the next value begins.</summary>
    public int Position { get; set; }

    public byte Byte() => Take(1)[0];

    public bool Bool() => Byte() != 0;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public Hash128 Wide() => Hash128.Read(Take(16));

    /// <summary>A text, or null.</summary>
    public string? MaybeText()
    {
        var length = Int();
        return length < 0 ? null : length == 0 ? "" : new string(MemoryMarshal.Cast<byte, char>(Take(length * sizeof(char))));
    }

    public string Text() => MaybeText() ?? "";

    /// <summary>Passes over a text, or null.</summary>
    public void SkipText()
    {
        var length = Int();
        Position += Math.Max(0, length) * sizeof(char);
    }

    public DateTimeOffset Time()
    {
        var ticks = Long();
        return new DateTimeOffset(ticks, TimeSpan.FromMinutes(Int()));
    }

    public T? Maybe<T>(Func<ByteReader, T> read)
        where T : struct => Bool() ? read(this) : null;

    public ImmutableArray<T> List<T>(Func<ByteReader, T> read)
    {
        var count = Int();
        if (count < 0) return default;
        if (count == 0) return [];
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++) items.Add(read(this));
        return items.MoveToImmutable();
    }

    /// <summary>A part of the bytes, without copying.</summary>
    public ReadOnlyMemory<byte> Slice(int length)
    {
        var slice = bytes.Slice(Position, length);
        Position += length;
        return slice;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var span = bytes.Span.Slice(Position, count);
        Position += count;
        return span;
    }
}
