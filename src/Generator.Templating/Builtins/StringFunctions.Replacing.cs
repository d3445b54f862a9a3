using Generator.Templating.Parsing;

namespace Generator.Templating.Builtins;

/// <summary>Parts of a text replaced or removed.</summary>
internal static partial class StringFunctions
{
    /// <exception cref="ArgumentException">There is nothing to look for.</exception>
    public static string Replace(TemplateContext context, SourceSpan span, string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        if (string.IsNullOrEmpty(match)) throw new InvalidOperationException("The text to replace is empty");
        var growth = Length(replace) - match.Length;
        if (growth > 0) context.CheckTextLength(span, text.Length + ((long)growth * text.AsSpan().Count(match)));
        return text.Replace(match, replace, StringComparison.Ordinal);
    }

    /// <summary>Replaces one occurrence, in upper or lower case: the first, or the last when <paramref name="fromEnd"/>.</summary>
    public static string ReplaceFirst(TemplateContext context, SourceSpan span, string? text, string? match, string? replace, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        if (string.IsNullOrEmpty(match)) return text;
        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (index < 0) return text;
        context.CheckTextLength(span, (long)text.Length + Length(replace) - match.Length);
        return string.Concat(text.AsSpan(0, index), replace, text.AsSpan(index + match.Length));
    }

    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, string.Empty, StringComparison.Ordinal);

    public static string RemoveFirst(TemplateContext context, SourceSpan span, string? text, string? remove) =>
        ReplaceFirst(context, span, text, remove, string.Empty, fromEnd: false);

    public static string RemoveLast(TemplateContext context, SourceSpan span, string? text, string? remove) =>
        ReplaceFirst(context, span, text, remove, string.Empty, fromEnd: true);
}
