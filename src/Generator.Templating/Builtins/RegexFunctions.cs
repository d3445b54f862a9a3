using System.Text.RegularExpressions;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>regex</c>: .NET regular expressions, each stopped after <see cref="TemplateContext.RegexTimeOut"/>.</summary>
internal static class RegexFunctions
{
    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    /// <summary>The first match and its groups; nothing when there is none.</summary>
    public static ScriptArray Match(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options) =>
        text is null ? [] : Groups(Regex.Match(text, Required(pattern), Options(options), context.RegexTimeOut));

    /// <summary>All matches, each with its groups.</summary>
    public static ScriptArray Matches(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options)
    {
        ScriptArray matches = [];
        if (text is null) return matches;
        var steps = 0;
        var match = Regex.Match(text, Required(pattern), Options(options), context.RegexTimeOut);
        while (match.Success)
        {
            context.StepLoop(span, ref steps);
            matches.Add(Groups(match));
            match = match.NextMatch();
        }
        return matches;
    }

    public static string? Replace(TemplateContext context, SourceSpan span, string? text, string? pattern, string? replace, string? options)
    {
        if (text is null) return null;
        var replaced = Regex.Replace(text, Required(pattern), replace ?? string.Empty, Options(options), context.RegexTimeOut);
        context.CheckTextLength(span, replaced.Length);
        return replaced;
    }

    /// <summary>The parts between the matches, with the groups of the matches among them.</summary>
    public static ScriptArray Split(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options) =>
        text is null ? [] : new ScriptArray((IEnumerable<object?>)Regex.Split(text, Required(pattern), Options(options), context.RegexTimeOut));

    private static ScriptArray Groups(Match match)
    {
        if (!match.Success) return [];
        ScriptArray groups = new(match.Groups.Count);
        foreach (Group group in match.Groups) groups.Add(group.Value);
        return groups;
    }

    private static string Required(string? pattern) => pattern ?? throw new ArgumentException("The pattern is null", nameof(pattern));

    private static RegexOptions Options(string? letters)
    {
        var options = RegexOptions.None;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }
        return options;
    }
}
