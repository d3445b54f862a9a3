using System.Text.RegularExpressions;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>regex</c>: .NET regular expressions, each stopped after <see cref="TemplateContext.RegexTimeOut"/>.</summary>
internal static class RegexFunctions
{
    public static string Escape(string? pattern) => Regex.Escape(NotNull.Argument(pattern));

    public static string Unescape(string? pattern) => Regex.Unescape(NotNull.Argument(pattern));

    /// <summary>The first match and its groups; nothing when there is none.</summary>
    public static ScriptArray Match(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options) =>
        Groups(Regex.Match(NotNull.Argument(text), NotNull.Argument(pattern), Options(options), context.RegexTimeOut));

    /// <summary>All matches, each with its groups.</summary>
    public static ScriptArray Matches(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options)
    {
        ScriptArray matches = [];
        var steps = 0;
        var match = Regex.Match(NotNull.Argument(text), NotNull.Argument(pattern), Options(options), context.RegexTimeOut);
        while (match.Success)
        {
            context.StepLoop(span, ref steps);
            matches.Add(Groups(match));
            match = match.NextMatch();
        }
        return matches;
    }

    public static string Replace(TemplateContext context, SourceSpan span, string? text, string? pattern, string? replace, string? options)
    {
        var replaced = Regex.Replace(NotNull.Argument(text), NotNull.Argument(pattern), NotNull.Argument(replace), Options(options), context.RegexTimeOut);
        context.CheckTextLength(span, replaced.Length);
        return replaced;
    }

    /// <summary>The parts between the matches, with the groups of the matches among them.</summary>
    public static ScriptArray Split(TemplateContext context, SourceSpan span, string? text, string? pattern, string? options) =>
        new((IEnumerable<object?>)Regex.Split(NotNull.Argument(text), NotNull.Argument(pattern), Options(options), context.RegexTimeOut));

    private static ScriptArray Groups(Match match)
    {
        if (!match.Success) return [];
        ScriptArray groups = new(match.Groups.Count);
        foreach (Group group in match.Groups) groups.Add(group.Value);
        return groups;
    }

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
