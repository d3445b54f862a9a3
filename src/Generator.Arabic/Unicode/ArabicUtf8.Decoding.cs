using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
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
        while (utf8.Length - read > Block)
        {
            var units = Widen(utf8[read..]);
            var (continues, leads) = (Continues(units), Leads2(units));

            // Characters of one and two bytes only, each whole: a continuation stands after each lead byte and nowhere else.
            if (Vector128.GreaterThanAny(units, Vector128.Create((ushort)0xDF)) || continues != (((leads << 1) | pending) & 0xFF) || HasOverlong(units))
            {
                if (pending != 0) (read, written) = (read - 1, written - 1);
                isValid &= DecodeOne(utf8, text, ref read, ref written);
                pending = 0;
                continue;
            }

            var next = Widen(utf8[(read + 1)..]);
            var pairs = ((units & Vector128.Create((ushort)0x1F)) << 6) | (next & Vector128.Create((ushort)0x3F));
            var all = Vector128.ConditionalSelect(Vector128.LessThan(units, Vector128.Create((ushort)0x80)), units, pairs);
            var remaining = Vector128.Create(Leads.AsSpan(continues * 2 * Block, 2 * Block));
            Vector128.ShuffleNative(all.AsByte(), remaining).AsUInt16().CopyTo(MemoryMarshal.Cast<char, ushort>(text[written..]));
            written += Block - BitOperations.PopCount((uint)continues);
            read += Block;
            pending = leads >> (Block - 1);
        }

        if (pending != 0) (read, written) = (read - 1, written - 1);
        while (read < utf8.Length) isValid &= DecodeOne(utf8, text, ref read, ref written);
        return written;
    }

    private static Vector128<ushort> Widen(ReadOnlySpan<byte> utf8) =>
        Vector128.WidenLower(Vector128.CreateScalar(BinaryPrimitives.ReadUInt64LittleEndian(utf8)).AsByte());

    private static int Continues(Vector128<ushort> units) =>
        (int)Vector128.Equals(units & Vector128.Create((ushort)0xC0), Vector128.Create((ushort)0x80)).ExtractMostSignificantBits();

    private static int Leads2(Vector128<ushort> units) =>
        (int)Vector128.Equals(units & Vector128.Create((ushort)0xE0), Vector128.Create((ushort)0xC0)).ExtractMostSignificantBits();

    // C0 and C1 would begin a longer form of ASCII.
    private static bool HasOverlong(Vector128<ushort> units) =>
        Vector128.EqualsAny(units & Vector128.Create((ushort)0xFE), Vector128.Create((ushort)0xC0));

    private static bool DecodeOne(ReadOnlySpan<byte> utf8, Span<char> text, ref int read, ref int written)
    {
        if (utf8[read] < 0x80)
        {
            text[written++] = (char)utf8[read++];
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
