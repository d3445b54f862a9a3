using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Generator.Caching;

/// <summary>Takes bytes, in order.</summary>
internal delegate void ByteSink(ReadOnlySpan<byte> bytes);

/// <summary>Writes values one after the other: to keep them, or to take one fingerprint of all. Texts are kept as they are in memory, so that nothing is lost.</summary>
/// <param name="sink">Gets the bytes whenever there are many, and at <see cref="Flush"/>; null: they stay in the buffer.</param>
internal sealed class ByteWriter(ByteSink? sink = null)
{
    private const int Many = 64 * 1024;

    private byte[] _bytes = new byte[256];

    /// <summary>Bytes in the buffer.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The same, for values that outlive the call.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>Starts again.</summary>
    public void Clear() => Length = 0;

    /// <summary>XxHash128 of what was written; starts again.</summary>
    public Hash128 TakeFingerprint()
    {
        var fingerprint = Hash128.Of(Written);
        Clear();
        return fingerprint;
    }

    public void Byte(byte value) => Reserve(1)[0] = value;

    public void Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Reserve(sizeof(int)), value);

    /// <summary>Numbers without how many they are.</summary>
    public void Ints(ReadOnlySpan<int> values) => Raw(MemoryMarshal.AsBytes(values));

    public void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);

    public void Wide(Hash128 value) => value.WriteTo(Reserve(16));

    /// <summary>A text; null is not the same as empty.</summary>
    public void Text(string? value)
    {
        Int(value?.Length ?? -1);
        if (value is not null) Raw(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    /// <summary>Bytes without their length.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (sink is null || bytes.Length < Many)
        {
            bytes.CopyTo(Reserve(bytes.Length));
            return;
        }

        Flush();
        sink(bytes);
    }

    /// <summary>Hands the rest to the sink.</summary>
    public void Flush()
    {
        sink!(Written);
        Length = 0;
    }

    /// <summary>An instant with its offset.</summary>
    public void Time(DateTimeOffset value)
    {
        Long(value.Ticks);
        Int((int)value.Offset.TotalMinutes); // .NET keeps whole minutes only
    }

    /// <summary>A value that may be missing.</summary>
    public void Maybe<T>(T? value, Action<ByteWriter, T> write)
        where T : struct
    {
        Bool(value.HasValue);
        if (value.HasValue) write(this, value.Value);
    }

    /// <summary>A list.</summary>
    public void List<T>(System.Collections.Immutable.ImmutableArray<T> items, Action<ByteWriter, T> write)
    {
        Int(items.IsDefault ? -1 : items.Length);
        if (items.IsDefault) return;
        foreach (var item in items) write(this, item);
    }

    private Span<byte> Reserve(int count)
    {
        if (sink is not null && Length > 0 && Length + count > Many) Flush();
        if (_bytes.Length - Length < count) Array.Resize(ref _bytes, checked(Math.Max(_bytes.Length * 2, Length + count)));
        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }
}
