using System.Buffers;

namespace Generator.Rendering.Escaping;

/// <summary>Writes a text so that it is nothing but text in its place (WHATWG HTML §13.2.5, XML 1.0 §2.2).</summary>
internal static class Escaper
{
    private static readonly SearchValues<char> InText = SearchValues.Create("<>&");
    private static readonly SearchValues<char> InAttribute = SearchValues.Create("<>&\"'`");

    // Other control characters, U+FFFE and U+FFFF cannot stand in an XML document, not even as references.
    private static readonly SearchValues<char> InXml = SearchValues.Create("<>&\"'" + OutsideXml);
    private static readonly SearchValues<char> NotInXml = SearchValues.Create(OutsideXml);

    private const string OutsideXml = "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF";

    /// <summary>HTML text.</summary>
    public static void Text(string text, IScriptOutput output) => Write(text, InText, output);

    /// <summary>A quoted attribute.</summary>
    public static void Attribute(string text, IScriptOutput output) => Write(text, InAttribute, output);

    /// <summary>XML text or a quoted attribute in XML.</summary>
    public static void Xml(string text, IScriptOutput output) => Write(text, InXml, output);

    /// <summary>The inside of a CDATA section in XML: its end is cut in two, and what XML cannot hold is replaced.</summary>
    public static void CData(string text, IScriptOutput output)
    {
        if (text.AsSpan().ContainsAny(NotInXml)) text = string.Concat(text.Select(static c => NotInXml.Contains(c) ? '\uFFFD' : c));
        text = text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal);
        if (text.EndsWith(']')) text += "]]><![CDATA[";
        if (text.Length > 0) output.Write(text, 0, text.Length);
    }

    /// <summary>The escaped text as a string; the same instance when nothing had to change.</summary>
    public static string Text(string text) => Build(text, InText);

    /// <summary>The escaped attribute value as a string; the same instance when nothing had to change.</summary>
    public static string Attribute(string text) => Build(text, InAttribute);

    private static string Build(string text, SearchValues<char> special)
    {
        if (!text.AsSpan().ContainsAny(special)) return text;
        var output = new StringBuilderOutput();
        Write(text, special, output);
        return output.ToString();
    }

    private static void Write(string text, SearchValues<char> special, IScriptOutput output)
    {
        var start = 0;
        for (var next = text.AsSpan().IndexOfAny(special); next >= 0; next = text.AsSpan(start).IndexOfAny(special))
        {
            if (next > 0) output.Write(text, start, next);
            var reference = Reference(text[start + next]);
            output.Write(reference, 0, reference.Length);
            start += next + 1;
        }

        if (start < text.Length) output.Write(text, start, text.Length - start);
    }

    private static string Reference(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '`' => "&#96;",
        _ => "\uFFFD",
    };
}
