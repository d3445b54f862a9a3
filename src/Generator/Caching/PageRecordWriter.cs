using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Caching;

/// <summary>Writes what there is to remember of the pages that one thread makes.</summary>
/// <param name="full">Takes the bytes of some pages, with the number of these.</param>
internal sealed class PageRecordWriter(Action<ReadOnlyMemory<byte>, int> full)
{
    private const int Many = 64 * 1024;

    private readonly ByteWriter _pages = new();
    private readonly ByteWriter _one = new();
    private int _count;

    /// <summary>Whether a page that was rendered printed the instant of the build.</summary>
    public bool ReadsNow { get; private set; }

    /// <summary>Hands on what a kept page read.</summary>
    /// <param name="outputPath">The page's file.</param>
    public void Add(string outputPath, KeptRecord kept)
    {
        _one.Clear();
        kept.Write(_one);
        Add(outputPath);
    }

    /// <summary>Remembers a page that was rendered.</summary>
    /// <param name="outputPath">The page's file.</param>
    /// <param name="reason">Why it was rendered.</param>
    /// <param name="own">What the page was by itself.</param>
    /// <param name="output">XxHash128 of its bytes.</param>
    /// <param name="reads">What it read of others: some fifty things for each page of a site.</param>
    /// <param name="diagnostics">What there was to say.</param>
    public void Add(string outputPath, RenderReason reason, Hash128 own, Hash128 output, Reads reads, ImmutableArray<Diagnostic> diagnostics)
    {
        _one.Clear();
        _one.Byte((byte)reason.Cause);
        _one.Byte((byte)reason.Kind);
        _one.Text(reason.Name);
        _one.Wide(own);
        _one.Wide(output);
        _one.Byte((byte)reads.Beside);
        _one.Wide(reads.BesideFingerprint);
        _one.Int(reads.Noted.Length);
        _one.Ints(reads.Noted);
        ReadsNow |= reads.HasReadNow;
        DiagnosticCodec.Write(_one, diagnostics);
        Add(outputPath);
    }

    /// <summary>Hands on what is left.</summary>
    public void Flush()
    {
        full(_pages.WrittenMemory, _count);
        _pages.Clear();
        _count = 0;
    }

    private void Add(string outputPath)
    {
        _pages.Text(outputPath);
        _pages.Int(_one.Length);
        _pages.Raw(_one.Written);
        _count++;
        if (_pages.Length >= Many) Flush();
    }
}
