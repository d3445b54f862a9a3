using System.Text;

namespace Generator.Rendering;

/// <summary>HTML that the generator made: printed as it is in HTML text, and as its text in every other place.</summary>
internal abstract class HtmlValue
{
    /// <summary>The empty one.</summary>
    public static HtmlValue Empty { get; } = new HtmlText("");

    /// <summary>Whether there is nothing in it.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>HTML in a string.</summary>
    public static HtmlValue Of(string? html) => string.IsNullOrEmpty(html) ? Empty : new HtmlText(html);

    /// <summary>Writes the HTML as it is.</summary>
    public abstract void WriteTo(IScriptOutput output);

    /// <summary>The HTML.</summary>
    public abstract override string ToString();
}

/// <summary>HTML kept as a string.</summary>
internal sealed class HtmlText(string html) : HtmlValue
{
    public override bool IsEmpty => html.Length == 0;

    public override void WriteTo(IScriptOutput output) => output.Write(html, 0, html.Length);

    public override string ToString() => html;
}

/// <summary>HTML kept as characters of a buffer that somebody else uses again: an article's body while its page is rendered.</summary>
internal sealed class HtmlCharacters(ReadOnlyMemory<char> html) : HtmlValue
{
    public override bool IsEmpty => html.IsEmpty;

    public override void WriteTo(IScriptOutput output)
    {
        if (output is Utf8Output utf8) utf8.Write(html.Span);
        else output.Write(ToString(), 0, html.Length);
    }

    public override string ToString() => html.ToString();
}

/// <summary>HTML kept as UTF-8: a page's content while its layout is rendered, or a fragment that many pages share.</summary>
internal class HtmlBytes(ReadOnlyMemory<byte> utf8) : HtmlValue
{
    /// <summary>The HTML.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    public override bool IsEmpty => utf8.IsEmpty;

    public override void WriteTo(IScriptOutput output)
    {
        if (output is Utf8Output bytes)
        {
            bytes.Write(utf8.Span);
            return;
        }

        var text = ToString();
        output.Write(text, 0, text.Length);
    }

    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);
}

/// <summary>A value that a template vouches for with <c>raw</c>: printed as it is in every place.</summary>
internal sealed class TrustedValue(string text)
{
    public override string ToString() => text;
}

/// <summary>JSON that <c>json</c> made: printed as it is in scripts, and as a text in every other place.</summary>
internal sealed class JsonValue(string json)
{
    public override string ToString() => json;
}

/// <summary>XML that a template made: printed as it is in XML text, and as a text in every other place.</summary>
internal sealed class XmlValue(string xml)
{
    public override string ToString() => xml;
}
