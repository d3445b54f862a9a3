using System.Buffers.Binary;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Generator.Writing;

/// <summary>Magic number, content and hash of a <see cref="SealedFile"/> on their way to the disk.</summary>
/// <param name="handle">The empty file.</param>
/// <param name="magic">Number of the format and its version.</param>
internal sealed class SealedContent(SafeFileHandle handle, ulong magic)
{
    private readonly XxHash128 _hash = new();
    private long _position;

    /// <summary>Writes the next bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_position == 0) WriteMagic();
        Write(bytes);
    }

    /// <summary>Writes the hash.</summary>
    /// <returns>The hash by which the content is known.</returns>
    public Hash128 Finish()
    {
        if (_position == 0) WriteMagic();
        var seal = Hash128.Of(_hash);
        Span<byte> bytes = stackalloc byte[Hash128.Size];
        seal.WriteTo(bytes);
        RandomAccess.Write(handle, bytes, _position);
        return seal;
    }

    private void WriteMagic()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, magic);
        Write(bytes);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.Append(bytes);
        RandomAccess.Write(handle, bytes, _position);
        _position += bytes.Length;
    }
}
