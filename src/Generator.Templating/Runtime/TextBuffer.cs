using System.Runtime.CompilerServices;

namespace Generator.Templating.Runtime;

/// <summary>Output in one array of characters, which is kept for the next rendering.</summary>
internal sealed class TextBuffer : ISpanOutput
{
    private char[] _characters = new char[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<char> text)
    {
        var end = Length + text.Length;
        if (end > _characters.Length) Grow(end);
        text.CopyTo(_characters.AsSpan(Length));
        Length = end;
    }

    public void Clear() => Length = 0;

    public override string ToString() => new(_characters, 0, Length);

    private void Grow(int needed) => Array.Resize(ref _characters, Math.Max(needed, (int)Math.Min((uint)_characters.Length * 2, (uint)Array.MaxLength)));
}
