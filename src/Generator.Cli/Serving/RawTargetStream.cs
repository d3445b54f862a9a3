namespace Generator.Cli.Serving;

/// <summary>
/// What a client sends, with every byte beyond ASCII percent-encoded. Browsers do so themselves (URL Standard, path percent-encode set); others send an Arabic address as
/// it was typed, which Kestrel would refuse. Requests with a body are refused anyhow, so nothing else of meaning can hold such bytes.
/// </summary>
internal sealed class RawTargetStream(Stream input) : Stream
{
    private const int EncodedLength = 3;

    private byte[] _raw = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var wanted = Math.Max(1, buffer.Length / EncodedLength);
        if (_raw.Length < wanted) _raw = new byte[wanted];
        var length = await input.ReadAsync(_raw.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
        return Encode(_raw.AsSpan(0, length), buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static int Encode(ReadOnlySpan<byte> raw, Span<byte> target)
    {
        var length = 0;
        foreach (var value in raw)
        {
            if (value < 0x80)
            {
                target[length++] = value;
                continue;
            }

            target[length++] = (byte)'%';
            target[length++] = (byte)"0123456789ABCDEF"[value >> 4];
            target[length++] = (byte)"0123456789ABCDEF"[value & 15];
        }

        return length;
    }
}
