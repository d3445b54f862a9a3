namespace Generator.Templating.Builtins;

/// <summary>A text of known greatest length in the making. One array, one string.</summary>
internal ref struct TextBuilder(int capacity)
{
    private readonly char[] _characters = new char[capacity];
    private int _length;

    public void Append(char character) => _characters[_length++] = character;

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
    }

    public override readonly string ToString() => new(_characters, 0, _length);
}
