namespace Generator.AccessLogs;

/// <summary>Reads a stream line by line through one buffer; lines that do not fit into it are skipped.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>Servers refuse request lines of more than a few kilobytes.</summary>
    private const int BufferBytes = 256 * 1024;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private int _start;
    private int _end;
    private bool _skips;

    /// <summary>Lines that were too long.</summary>
    public long Skipped { get; private set; }

    /// <summary>The next line without its line break, valid until the next call; false at the end.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf((byte)'\n');
            if (length >= 0)
            {
                _start += length + 1;
                if (_skips)
                {
                    _skips = false;
                    continue;
                }

                line = rest[..length].TrimEnd((byte)'\r');
                return true;
            }

            if (!Fill())
            {
                line = _buffer.AsSpan(_start, _end - _start);
                _start = _end;
                return !line.IsEmpty && !_skips;
            }
        }
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        else if (_end == _buffer.Length)
        {
            if (!_skips) Skipped++;
            _skips = true;
            _end = 0;
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
