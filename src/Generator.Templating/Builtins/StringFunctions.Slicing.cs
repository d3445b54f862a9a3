using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>Parts of a text.</summary>
internal static partial class StringFunctions
{
    private const string DefaultEllipsis = "...";

    /// <summary>The part from <paramref name="start"/> on (negative: counted from the end), at most <paramref name="length"/> characters of it.</summary>
    /// <exception cref="ArgumentException">The part would have a negative length.</exception>
    public static string Slice(string? text, int start, int? length)
    {
        if (string.IsNullOrEmpty(text) || start >= text.Length) return string.Empty;
        long from = start < 0 ? (long)start + text.Length : start;
        var until = from + (length ?? text.Length);
        if (from < 0 && until <= 0) return string.Empty;
        return Part(text, from, until);
    }

    /// <summary>As <see cref="Slice"/>, but one character when no length is given.</summary>
    public static string Slice1(string? text, int start, int length)
    {
        if (string.IsNullOrEmpty(text) || start > text.Length || length <= 0) return string.Empty;
        long from = start < 0 ? (long)start + text.Length : start;
        return Part(text, from, from + length);
    }

    private static string Part(string text, long from, long until)
    {
        from = Math.Max(from, 0);
        var length = Math.Min(until, text.Length) - from;
        return text.Substring((int)from, (int)length);
    }

    /// <summary>The parts between the occurrences of <paramref name="match"/>, without empty ones.</summary>
    public static ScriptRange Split(string? text, string? match)
    {
        if (string.IsNullOrEmpty(text)) return new();
        if (string.IsNullOrEmpty(match)) return new(new[] { text });
        ScriptArray parts = [];
        foreach (var range in text.AsSpan().Split(match))
        {
            var (offset, length) = range.GetOffsetAndLength(text.Length);
            if (length > 0) parts.Add(text.Substring(offset, length));
        }
        return new(parts);
    }

    /// <summary>Shortens a text to <paramref name="length"/> characters, those of the ellipsis included.</summary>
    public static string Truncate(TemplateContext context, SourceSpan span, string? text, int length, string? ellipsis)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        if (text.Length <= length) return text;
        ellipsis ??= DefaultEllipsis;
        context.CheckTextLength(span, Math.Max(length, ellipsis.Length));
        return string.Concat(text.AsSpan(0, (int)Math.Max((long)length - ellipsis.Length, 0)), ellipsis);
    }

    /// <summary>The first words with one blank between them and three dots behind, even when nothing was left out.</summary>
    /// <remarks>White space at the start or the end counts as a word of no letters, and the ellipsis that is asked for is not used: the language does so.</remarks>
    public static string TruncateWords(string? text, int count, string? ellipsis)
    {
        _ = ellipsis;
        if (string.IsNullOrEmpty(text)) return string.Empty;
        TextBuilder words = new(text.Length + DefaultEllipsis.Length);
        var position = 0;
        for (var word = 0; word < count && position <= text.Length; word++)
        {
            if (word > 0) words.Append(' ');
            var end = position;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            words.Append(text.AsSpan(position, end - position));
            position = end + 1;
            while (end < text.Length && position < text.Length && char.IsWhiteSpace(text[position])) position++;
        }
        words.Append(DefaultEllipsis);
        return words.ToString();
    }
}
