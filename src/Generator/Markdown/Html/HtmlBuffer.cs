using System.Buffers;

namespace Generator.Markdown.Html;

/// <summary>A growing buffer of HTML that is used again from body to body.</summary>
internal sealed class HtmlBuffer
{
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create("&<>");
    private static readonly SearchValues<char> AttributeSpecials = SearchValues.Create("&<>\"");

    private char[] _chars = new char[16 * 1024];

    public int Length { get; private set; }

    public ReadOnlyMemory<char> Written => _chars.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public void Truncate(int length) => Length = length;

    public ReadOnlySpan<char> From(int start) => _chars.AsSpan(start, Length - start);

    /// <summary>Takes line breaks off the end, as far as <paramref name="start"/>.</summary>
    public void TrimLineBreak(int start)
    {
        while (Length > start && _chars[Length - 1] == '\n') Length--;
    }

    /// <summary>Takes everything from <paramref name="start"/> on out of the buffer.</summary>
    public string Cut(int start)
    {
        var text = new string(_chars, start, Length - start);
        Length = start;
        return text;
    }

    public void Append(char c)
    {
        if (Length == _chars.Length) Grow(1);
        _chars[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> html)
    {
        if (html.Length > _chars.Length - Length) Grow(html.Length);
        html.CopyTo(_chars.AsSpan(Length));
        Length += html.Length;
    }

    public void Append(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }

    /// <summary>Appends text content: only <c>&amp; &lt; &gt;</c> are escaped, Arabic never becomes entities.</summary>
    public void AppendText(ReadOnlySpan<char> text) => AppendEscaped(text, TextSpecials);

    /// <summary>Appends text for a value in double quotes.</summary>
    public void AppendAttributeValue(ReadOnlySpan<char> text) => AppendEscaped(text, AttributeSpecials);

    /// <summary>Appends <c> name="value"</c>.</summary>
    public void AppendAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Append(' ');
        Append(name);
        Append("=\"");
        AppendAttributeValue(value);
        Append('"');
    }

    public void AppendAttribute(ReadOnlySpan<char> name, int value)
    {
        Append(' ');
        Append(name);
        Append("=\"");
        Append(value);
        Append('"');
    }

    private void AppendEscaped(ReadOnlySpan<char> text, SearchValues<char> specials)
    {
        while (true)
        {
            var at = text.IndexOfAny(specials);
            if (at < 0)
            {
                Append(text);
                return;
            }

            Append(text[..at]);
            Append(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(at + 1)..];
        }
    }

    private void Grow(int more) => Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + more));
}
