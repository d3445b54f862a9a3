using System.Runtime.InteropServices;

namespace Generator.Rendering.Functions;

/// <summary>A part of pages that is rendered once: in a block, the length of its markup and the number of its reads, then these, then the markup.</summary>
internal readonly struct Fragment
{
    private const int HeadLength = 2 * sizeof(int);

    private readonly byte[] _block;
    private readonly int _offset;

    private Fragment(byte[] block, int offset) => (_block, _offset) = (block, offset);

    /// <summary>Ids of what it read; every page that shows it reads it too.</summary>
    public ReadOnlySpan<int> Reads => Numbers(2 + ReadCount)[2..];

    /// <summary>What is printed.</summary>
    public ReadOnlySpan<byte> Markup => Html.Span;

    /// <summary>The same for a value.</summary>
    public ReadOnlyMemory<byte> Html => _block.AsMemory(_offset + HeadLength + (ReadCount * sizeof(int)), Numbers(1)[0]);

    private int ReadCount => Numbers(2)[1];

    /// <summary>The fragment that lies there.</summary>
    public static Fragment At(byte[] block, int offset) => new(block, offset);

    /// <summary>How many bytes a fragment takes.</summary>
    public static int LengthOf(ReadOnlySpan<byte> markup, ReadOnlySpan<int> reads) => HeadLength + (reads.Length * sizeof(int)) + markup.Length;

    /// <summary>Writes a fragment into a block.</summary>
    /// <param name="offset">A multiple of four.</param>
    public static Fragment Write(byte[] block, int offset, ReadOnlySpan<byte> markup, ReadOnlySpan<int> reads)
    {
        var fragment = new Fragment(block, offset);
        var head = fragment.Numbers(2 + reads.Length);
        (head[0], head[1]) = (markup.Length, reads.Length);
        reads.CopyTo(head[2..]);
        markup.CopyTo(block.AsSpan(offset + HeadLength + (reads.Length * sizeof(int))));
        return fragment;
    }

    private Span<int> Numbers(int count) => MemoryMarshal.Cast<byte, int>(_block.AsSpan(_offset, count * sizeof(int)));
}
