using System.IO.Compression;

namespace Generator.AccessLogs;

/// <summary>Opens logs: gzip is told by its first two bytes, whatever the file is called.</summary>
internal static class LogFile
{
    /// <summary>The log's text as a stream.</summary>
    /// <param name="raw">The file, from its beginning; need not be seekable.</param>
    public static Stream Text(Stream raw)
    {
        var buffered = new BufferedStream(raw, 1 << 16);
        var first = new byte[2];
        var length = buffered.ReadAtLeast(first, 2, throwOnEndOfStream: false);
        var whole = new PrefixedStream(first.AsMemory(0, length), buffered);
        return length == 2 && first[0] == 0x1F && first[1] == 0x8B ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    /// <summary>A stream whose first bytes have been read already.</summary>
    private sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> _prefix = prefix;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_prefix.IsEmpty) return rest.Read(buffer);
            var length = Math.Min(buffer.Length, _prefix.Length);
            _prefix.Span[..length].CopyTo(buffer);
            _prefix = _prefix[length..];
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) rest.Dispose();
            base.Dispose(disposing);
        }
    }
}
