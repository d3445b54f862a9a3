using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;

namespace Generator;

/// <summary>
/// A 128-bit hash (XXH128) as two words. <see cref="UInt128"/> would be the obvious type, but methods that touch it cannot be precompiled (ReadyToRun), so that every start of
/// the program would compile the reader, the planner and the writer again.
/// </summary>
internal readonly record struct Hash128(ulong High, ulong Low)
{
    /// <summary>Bytes of a hash.</summary>
    public const int Size = 16;

    /// <summary>The hash of some bytes.</summary>
    public static Hash128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        XxHash128.Hash(bytes, hash);
        return FromCanonical(hash);
    }

    /// <summary>The hash of what was appended so far.</summary>
    public static Hash128 Of(XxHash128 hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        hash.GetCurrentHash(bytes);
        return FromCanonical(bytes);
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static Hash128 Read(ReadOnlySpan<byte> source) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(source[8..]), BinaryPrimitives.ReadUInt64LittleEndian(source));

    /// <summary>Writes 16 bytes, the lowest first.</summary>
    public void WriteTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(target, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(target[8..], High);
    }

    /// <summary>The hash in 32 small hexadecimal digits, in XXH128's canonical order.</summary>
    public string ToHexadecimal() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");

    private static Hash128 FromCanonical(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
}
