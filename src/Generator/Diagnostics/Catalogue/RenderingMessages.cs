using System.Collections.Immutable;
using Generator.Diagnostics.Catalogue;

namespace Generator.Diagnostics;

/// <summary>Messages about templates and UI strings.</summary>
internal static class RenderingMessages
{
    /// <summary><c>{{ if }}</c> without <c>end</c>, an unknown operator …</summary>
    public static Diagnostic TemplateSyntax(FileSpan span, string message) =>
        new(Severity.Error, "template-syntax", Sentence(message), span);

    /// <summary>A value in an unquoted attribute, a comment, an event handler …</summary>
    public static Diagnostic UnsafePlace(FileSpan span, string message, string help) =>
        new(Severity.Error, "template-unsafe", message, span, help);

    /// <summary>A value that is not there, a function with a wrong argument, a limit …</summary>
    /// <param name="help">What to do about it, or null.</param>
    /// <param name="page">What was being rendered: other pages may fail in the same way.</param>
    /// <param name="related">The includes that led there.</param>
    public static Diagnostic TemplateFailed(FileSpan span, string message, string? help, string page, ImmutableArray<RelatedSpan> related) =>
        new(Severity.Error, "template-failed", Sentence(message), span, $"{(help is null ? "" : help + " ")}While rendering {page}.", related);

    /// <summary>A page kind, layout or component without a template.</summary>
    public static Diagnostic TemplateMissing(FileSpan? span, string name, IEnumerable<string> names) =>
        new(Severity.Error, "template-missing", $"There is no template {Quote.Of(name)}.", span,
            Suggestions.Question(name, names.Select(static known => known.EndsWith(".html", StringComparison.Ordinal) ? known[..^".html".Length] : known)));

    /// <summary><c>{{ t "missing" }}</c>.</summary>
    public static Diagnostic UnknownString(FileSpan span, string key, IEnumerable<string> keys) =>
        new(Severity.Error, "string-unknown", $"The theme has no string {Quote.Of(key)}.", span, Suggestions.Question(key, keys));

    /// <summary>A string that is a list, or has plural forms without <c>other</c>.</summary>
    public static Diagnostic StringWithoutText(FileSpan span, string key) =>
        new(Severity.Error, "string-without-text", $"The string {Quote.Of(key)} needs a text, or plural forms with at least \"other\".", span);

    /// <summary>The theme does not speak the site's language.</summary>
    public static Diagnostic StringsMissing(string language) =>
        new(Severity.Error, "strings-missing", $"The theme has no UI strings in {Quote.Of(language)}.", new FileSpan("site.yml"), $"Add templates/strings/{language}.yml with every key of the theme's ar.yml.");

    /// <summary>A link to a heading that the target does not have.</summary>
    public static Diagnostic FragmentMissing(FileSpan span, string fragment, string target, IEnumerable<string> ids) =>
        new(Severity.Error, "fragment-missing", $"{target} has no heading or anchor {Quote.Of(fragment)}.", span, Suggestions.Question(fragment, ids));

    /// <summary>An inline script or style sheet with <c>{{ }}</c> in it, which the Content-Security-Policy cannot know.</summary>
    public static Diagnostic InlineWithValues(FileSpan span, bool isScript) =>
        new(Severity.Warning, "inline-with-values", $"Browsers will not {(isScript ? "run this script" : "apply this style sheet")}: it is different on every page, and the Content-Security-Policy allows inline code by its hash only.", span,
            "Move it into a file of templates/assets/ and put the values into data- attributes, or set outputs: {csp: false} in site.yml.");

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";
}
