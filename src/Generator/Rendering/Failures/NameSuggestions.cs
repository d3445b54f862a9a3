using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Failures;

/// <summary>"Did you mean" for names that templates misspell. The name is read from the template's text, because engines word their messages differently.</summary>
internal static partial class NameSuggestions
{
    /// <summary>A way out for a failure about a name, or null.</summary>
    public static string? For(ScriptRuntimeException failure, LoadedTemplate template, PageContext context, ScriptObject variables)
    {
        if (failure.OriginalMessage.Contains(" is null", StringComparison.Ordinal) || failure.OriginalMessage.Contains("null object", StringComparison.Ordinal))
            return "Ask first whether it is there: {{ if value }}, or write `?.` instead of `.`.";
        if (!failure.OriginalMessage.Contains("was not found", StringComparison.Ordinal)) return null;
        return Path().Match(TextAt(template.Scanned.Text, failure.Span)).Value is { Length: > 0 } path ? ForPath(path, template, context, variables) : null;
    }

    private static string? ForPath(string path, LoadedTemplate template, PageContext context, ScriptObject variables)
    {
        if (path.StartsWith('$')) return Suggestions.Question(path, Local().Matches(template.Source.Text).Select(static match => match.Value).Where(name => name != path).Distinct());
        var names = variables.GetMembers().Concat(context.BuiltinObject.GetMembers()).Append("site").Where(static name => !name.StartsWith("escape__", StringComparison.Ordinal));
        var parts = path.Split('.');
        if (parts.Length == 1) return Suggestions.Question(path, names);
        if (Find(parts[0], context, variables) is not IScriptObject owner) return Suggestions.Question(parts[0], names);
        return Suggestions.For(parts[1], owner.GetMembers()) is { } best ? $"Did you mean \"{parts[0]}.{best}\"?" : null;
    }

    private static object? Find(string name, PageContext context, ScriptObject variables) =>
        variables.TryGetValue(context, default, name, out var value) || context.BuiltinObject.TryGetValue(context, default, name, out value) ? value : null;

    private static string TextAt(string text, TemplateSpan span)
    {
        var (start, end) = (span.Start.Offset, Math.Min(span.End.Offset + 1, text.Length));
        return start < 0 || end <= start ? "" : text[start..end];
    }

    [GeneratedRegex(@"^\$?[\p{L}_][\p{L}\p{N}_.]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Path();

    [GeneratedRegex(@"\$[\p{L}_][\p{L}\p{N}_]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Local();
}
