using System.Buffers;
using System.Globalization;
using Generator.Templating.Parsing;

namespace Generator.Templating.Builtins;

/// <summary>Escaping as <see cref="System.Net.WebUtility.HtmlEncode(string)"/> does it.</summary>
internal static partial class HtmlFunctions
{
    // One for a surrogate pair has 10 characters.
    private const int LongestEntity = 6;
    private const int ShortText = 170;
    private const char ReplacementCharacter = '\uFFFD';

    private static readonly SearchValues<char> Markup = SearchValues.Create("<>&\"'");

    /// <summary>
    /// Writes <c>&lt; &gt; &amp; " '</c>, the characters U+00A0 to U+00FF and all beyond U+FFFF as entities.
    /// Text that needs none comes back as the same string.
    /// </summary>
    public static string? Escape(TemplateContext context, SourceSpan span, string? text)
    {
        if (text is null || !NeedsEscape(text)) return text;

        var longest = text.Length * LongestEntity;
        var rented = longest > 1024 ? ArrayPool<char>.Shared.Rent(longest) : null;
        var buffer = rented ?? stackalloc char[1024];
        var length = Escape(text, buffer);
        var escaped = new string(buffer[..length]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        context.CheckTextLength(span, length);
        return escaped;
    }

    /// <summary>Prints what <see cref="Escape(TemplateContext, SourceSpan, string?)"/> gives for a text.</summary>
    public static bool PrintEscaped(TemplateContext context, object? value, object? unused)
    {
        if (value is not string text) return false;
        if (HasNumbered(text))
        {
            // Guillemets are among these characters, so Arabic headlines come here.
            if (text.Length > ShortText) return false;
            Span<char> buffer = stackalloc char[ShortText * LongestEntity];
            context.WritePlainly(buffer[..Escape(text, buffer)]);
            return true;
        }
        ReadOnlySpan<char> rest = text;
        for (var next = rest.IndexOfAny(Markup); next >= 0; next = rest.IndexOfAny(Markup))
        {
            context.WritePlainly(rest[..next]);
            context.WritePlainly(rest[next] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(next + 1)..];
        }
        context.WritePlainly(rest);
        return true;
    }

    private static bool NeedsEscape(ReadOnlySpan<char> text) =>
        text.ContainsAny(Markup) || HasNumbered(text);

    private static bool HasNumbered(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u00A0', '\u00FF') || text.ContainsAnyInRange('\uD800', '\uDFFF');

    /// <returns>How many characters of <paramref name="buffer"/> were written.</returns>
    private static int Escape(string text, Span<char> buffer)
    {
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            switch (character)
            {
                case '<':
                    length += Write(buffer[length..], "&lt;");
                    break;
                case '>':
                    length += Write(buffer[length..], "&gt;");
                    break;
                case '&':
                    length += Write(buffer[length..], "&amp;");
                    break;
                case '"':
                    length += Write(buffer[length..], "&quot;");
                    break;
                case '\'':
                case >= '\u00A0' and <= '\u00FF':
                    length += WriteDecimal(buffer[length..], character);
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                    {
                        length += WriteDecimal(buffer[length..], char.ConvertToUtf32(character, text[++index]));
                    }
                    else
                    {
                        buffer[length++] = ReplacementCharacter;
                    }
                    break;
                default:
                    buffer[length++] = character;
                    break;
            }
        }
        return length;
    }

    private static int Write(Span<char> buffer, string entity)
    {
        entity.CopyTo(buffer);
        return entity.Length;
    }

    private static int WriteDecimal(Span<char> buffer, int codePoint)
    {
        "&#".CopyTo(buffer);
        codePoint.TryFormat(buffer[2..], out var digits, default, CultureInfo.InvariantCulture);
        buffer[2 + digits] = ';';
        return digits + 3;
    }
}
