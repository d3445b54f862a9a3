using System.Buffers;
using System.Numerics;
using Generator.Arabic;
using Generator.Rendering.Failures;

namespace Generator.Rendering;

/// <summary>Collects a page as UTF-8 in a buffer that is used again for the next page. One for each thread.</summary>
internal sealed partial class Utf8Output : IScriptOutput, IBufferWriter<byte>
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _length;
    private int _limit = int.MaxValue;

    /// <summary>What has been written since the last <see cref="Clear"/>; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>The same, for values that outlive the call.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    /// <summary>Bytes written so far.</summary>
    public int Length => _length;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _length = 0;

    /// <summary>Gives what was written to another and takes what was written there, without copying either.</summary>
    public void ExchangeWith(Utf8Output other) => (_buffer, _length, other._buffer, other._length) = (other._buffer, other._length, _buffer, _length);

    /// <summary>Makes room for about so many bytes at once, where there may be many: growing step by step leaves as many behind.</summary>
    public void Expect(long bytes)
    {
        if (_buffer.Length - _length < bytes && bytes < Array.MaxLength - _length) Array.Resize(ref _buffer, _length + (int)bytes);
    }

    /// <summary>Starts a page that may not grow beyond so many MB.</summary>
    public void Restart(int megabytes) => (_length, _limit) = (0, (int)Math.Min(megabytes * 1024L * 1024, int.MaxValue / 2));

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Encodes text. A lone surrogate becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Reserve(checked(3 * text.Length));
        _length += ArabicUtf8.Encode(text, _buffer.AsSpan(_length));
        if (_length > _limit) throw new OutputTooLargeException();
    }

    /// <summary>Copies bytes that are UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_buffer.AsSpan(_length));
        _length += utf8.Length;
        if (_length > _limit) throw new OutputTooLargeException();
    }

    /// <summary>Writes text percent-encoded: see <see cref="PercentEncoding"/>.</summary>
    public void WritePercentEncoded(ReadOnlySpan<char> text, SearchValues<char> plain)
    {
        Reserve(checked(PercentEncoding.LongestCharacter * text.Length));
        _length += PercentEncoding.Encode(text, plain, _buffer.AsSpan(_length));
        if (_length > _limit) throw new OutputTooLargeException();
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count) return;
        Array.Resize(ref _buffer, checked((int)BitOperations.RoundUpToPowerOf2((uint)(_length + count))));
    }
}
