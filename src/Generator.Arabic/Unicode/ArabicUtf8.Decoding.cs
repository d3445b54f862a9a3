using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Generator.Arabic;

/// <content>Reading is the same the other way round: each byte is taken for the beginning of a character, and those that continue one are left out.</content>
public static partial class ArabicUtf8
{
    // For each set of continuation bytes in a block: which of its code units remain.
    private static readonly byte[] Leads = MakeLeads();

    /// <summary>Decodes UTF-8; what is not UTF-8 becomes U+FFFD as the Unicode Standard recommends (one for each maximal subpart).</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="text">At least one character for each of the bytes.</param>
    /// <param name="isValid">Whether all of it was UTF-8.</param>
    /// <returns>Number of characters.</returns>
    public static int Decode(ReadOnlySpan<byte> utf8, Span<char> text, out bool isValid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(text.Length, utf8.Length, nameof(text));
        isValid = true;
        var (read, written, pending) = (0, 0, 0);
        ReadOnlySpan<byte> table = Leads;
        while (utf8.Length - read > 2 * Block)
        {
            var bytes = Vector128.Create(utf8.Slice(read, 2 * Block));
            var (continues, leads) = (Bits(bytes, 0xC0, 0x80), Bits(bytes, 0xE0, 0xC0));

            // Characters of one and two bytes only, each whole: a continuation stands after each lead byte and nowhere else. C0 and C1 would begin a longer form of ASCII.
            if (continues != (((leads << 1) | pending) & 0xFFFF) || Bits(bytes, 0xE0, 0xE0) != 0 || Bits(bytes, 0xFE, 0xC0) != 0)
            {
                if (pending != 0) (read, written) = (read - 1, written - 1);
                pending = 0;
                (read, written) = DecodeSome(utf8, read, Math.Min(read + 2 * Block, utf8.Length), text, written, ref isValid);
                continue;
            }

            var next = Vector128.Create(utf8.Slice(read + 1, 2 * Block));
            Write(Vector128.WidenLower(bytes), Vector128.WidenLower(next), table.Slice((continues & 0xFF) * 2 * Block, 2 * Block), text[written..]);
            written += Block - BitOperations.PopCount((uint)continues & 0xFF);
            Write(Vector128.WidenUpper(bytes), Vector128.WidenUpper(next), table.Slice((continues >> Block) * 2 * Block, 2 * Block), text[written..]);
            written += Block - BitOperations.PopCount((uint)continues >> Block);
            read += 2 * Block;
            pending = leads >> (2 * Block - 1);
        }

        if (pending != 0) (read, written) = (read - 1, written - 1);
        return DecodeSome(utf8, read, utf8.Length, text, written, ref isValid).Written;
    }

    /// <summary>Writes the characters that begin in a block.</summary>
    /// <param name="units">Its bytes.</param>
    /// <param name="next">The byte behind each of them.</param>
    /// <param name="remaining">Those of them that begin one: an entry of <see cref="Leads"/>.</param>
    /// <param name="text">Receives them; at least a block long.</param>
    // Inlined, because methods that take vectors are not precompiled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Vector128<ushort> units, Vector128<ushort> next, ReadOnlySpan<byte> remaining, Span<char> text)
    {
        var pairs = ((units & Vector128.Create((ushort)0x1F)) << 6) | (next & Vector128.Create((ushort)0x3F));
        var all = Vector128.ConditionalSelect(Vector128.LessThan(units, Vector128.Create((ushort)0x80)), units, pairs);
        Vector128.ShuffleNative(all.AsByte(), Vector128.Create(remaining)).AsUInt16().CopyTo(MemoryMarshal.Cast<char, ushort>(text));
    }

    /// <summary>A bit for each byte that has this value under a mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bits(Vector128<byte> bytes, byte mask, byte value) =>
        (int)Vector128.Equals(bytes & Vector128.Create(mask), Vector128.Create(value)).ExtractMostSignificantBits();

    /// <summary>Decodes one character after the other until an end, which the last may pass.</summary>
    /// <returns>How far it came.</returns>
    private static (int Read, int Written) DecodeSome(ReadOnlySpan<byte> utf8, int read, int end, Span<char> text, int written, ref bool isValid)
    {
        while (read < end) isValid &= DecodeOne(utf8, text, ref read, ref written);
        return (read, written);
    }

    private static bool DecodeOne(ReadOnlySpan<byte> utf8, Span<char> text, ref int read, ref int written)
    {
        if (utf8[read] < 0x80)
        {
            text[written++] = (char)utf8[read++];
            return true;
        }

        if (utf8[read] is >= 0xC2 and <= 0xDF && read + 1 < utf8.Length && (utf8[read + 1] & 0xC0) == 0x80)
        {
            text[written++] = (char)(((utf8[read] & 0x1F) << 6) | (utf8[read + 1] & 0x3F));
            read += 2;
            return true;
        }

        var status = Rune.DecodeFromUtf8(utf8[read..], out var rune, out var length);
        read += length;
        written += rune.EncodeToUtf16(text[written..]);
        return status == OperationStatus.Done;
    }

    private static byte[] MakeLeads()
    {
        var all = new byte[256 * 2 * Block];
        for (var continues = 0; continues < 256; continues++)
        {
            var next = continues * 2 * Block;
            for (var i = 0; i < Block; i++)
            {
                if ((continues >> i & 1) != 0) continue;
                all[next++] = (byte)(2 * i);
                all[next++] = (byte)(2 * i + 1);
            }
        }

        return all;
    }
}
