using System.Globalization;

namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about the Markdown of bodies.</summary>
internal static class MarkdownMessages
{
    /// <summary><c>[نص](missing.md)</c>.</summary>
    public static Diagnostic LinkBroken(FileSpan span, string target, string? suggestion) =>
        new(Severity.Error, "link-broken", $"The link leads to {Quote.Of(target)}, which is not part of this site.", span,
            suggestion is null
                ? "Write the path of a Markdown file (from this file, or from the site's folder with / in front), a path of the site, or a full URL with https://."
                : $"Did you mean {Quote.Of(suggestion)}?");

    /// <summary>A link to a draft, a scheduled or an expired article.</summary>
    public static Diagnostic LinkHidden(FileSpan span, string target) =>
        new(Severity.Warning, "link-hidden", $"The link leads to {Quote.Of(target)}, which this build leaves out; only its text is shown.", span,
            "The link comes back when that article is published.");

    /// <summary><c>[نص]()</c>.</summary>
    public static Diagnostic LinkEmpty(FileSpan span) =>
        new(Severity.Warning, "link-empty", "The link has no address; only its text is shown.", span, "Write the address between the parentheses.");

    /// <summary><c>[نص](javascript:…)</c>.</summary>
    public static Diagnostic SchemeNotAllowed(FileSpan span, string scheme) =>
        new(Severity.Warning, "link-scheme", $"Addresses that begin with \"{scheme}:\" are not allowed; only the text is shown.", span,
            "Links may begin with https:, http:, mailto:, tel:, sms: or ftp:.");

    /// <summary><c>[نص](#missing)</c>.</summary>
    public static Diagnostic FragmentBroken(FileSpan span, string fragment, string? suggestion) =>
        new(Severity.Error, "fragment-broken", $"Nothing on this page has the id {Quote.Of(fragment)}.", span,
            suggestion is null ? "Headings get their id from their words; {#id} after a heading sets another." : $"Did you mean \"#{suggestion}\"?");

    /// <summary>Two explicit ids, or an id that a heading has already.</summary>
    public static Diagnostic IdTaken(FileSpan span, string id, string used) =>
        new(Severity.Warning, "id-taken", $"The id {Quote.Of(id)} is taken on this page; {Quote.Of(used)} is used instead.", span, "Give each id once.");

    /// <summary><c>{#a"b}</c>.</summary>
    public static Diagnostic IdInvalid(FileSpan span, string id) =>
        new(Severity.Warning, "id-invalid", $"{Quote.Of(id)} cannot be an id; it is left out.", span, "Use letters, digits and hyphens.");

    /// <summary><c>![نص](missing.jpg)</c>.</summary>
    public static Diagnostic ImageMissing(FileSpan span, string target, string? suggestion) =>
        new(Severity.Error, "image-missing", $"There is no image {Quote.Of(target)}.", span,
            suggestion is null ? "Write the path from this file, or from the folder static/ with / in front." : $"Did you mean {Quote.Of(suggestion)}?");

    /// <summary>An image file that is none.</summary>
    public static Diagnostic ImageUnreadable(FileSpan span, string target, string reason) =>
        new(Severity.Error, "image-unreadable", $"The image {Quote.Of(target)} cannot be used: {reason}.", span, "Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.");

    /// <summary><c>![نص](javascript:…)</c>, <c>![نص](data:…)</c>.</summary>
    public static Diagnostic ImageScheme(FileSpan span, string scheme) =>
        new(Severity.Warning, "image-scheme", $"Images whose address begins with \"{scheme}:\" are not allowed; the image is left out.", span,
            "Save the image as a file beside the article, or use an address that begins with https:.");

    /// <summary><c>![نص]()</c>.</summary>
    public static Diagnostic ImageEmpty(FileSpan span) =>
        new(Severity.Error, "image-missing", "The image has no address.", span, "Write the path of the image between the parentheses.");

    /// <summary><c>::: reda-also</c>.</summary>
    public static Diagnostic ComponentUnknown(FileSpan span, string name, string? suggestion, string known) =>
        new(Severity.Error, "component-unknown", $"There is no component {Quote.Of(name)}.", span,
            suggestion is not null ? $"Did you mean {Quote.Of(suggestion)}?"
            : known.Length == 0 ? $"Components are templates: add templates/components/{name}.html."
            : $"There are: {known}. More can be added as templates/components/NAME.html.");

    /// <summary><c>::: info</c> without <c>:::</c>.</summary>
    public static Diagnostic ComponentUnclosed(FileSpan span, string name, int colons) =>
        new(Severity.Error, "component-unclosed", $"The container {Quote.Of(name)} that opens here is never closed.", span, $"Put a line \"{new string(':', colons)}\" after its last line.");

    /// <summary><c>:::</c> with nothing to close.</summary>
    public static Diagnostic ComponentStrayFence(FileSpan span) =>
        new(Severity.Warning, "component-stray-fence", "This fence closes nothing; it is shown as text.", span, "Remove it, or write \"::: name\" before it.");

    /// <summary><c>::: figure caption="…</c>.</summary>
    public static Diagnostic ComponentQuoteUnclosed(FileSpan span, string name) =>
        new(Severity.Error, "component-quote-unclosed", $"A quotation mark in the arguments of {Quote.Of(name)} is never closed.", span, "Add the closing mark.");

    /// <summary><c>[^note]</c> without <c>[^note]:</c>.</summary>
    public static Diagnostic FootnoteUndefined(FileSpan span, string label) =>
        new(Severity.Error, "footnote-undefined", $"The footnote {Quote.Of(label)} is not written anywhere.", span, $"Add a line \"[^{label}]: …\" at the end of the article.");

    /// <summary><c>[^note]:</c> without <c>[^note]</c>: its text would be lost.</summary>
    public static Diagnostic FootnoteUnused(FileSpan span, string label) =>
        new(Severity.Warning, "footnote-unused", $"Nothing refers to the footnote {Quote.Of(label)}; it is not shown.", span, $"Write \"[^{label}]\" where it belongs.");

    /// <summary><c>{onclick=…}</c>.</summary>
    public static Diagnostic AttributeDropped(FileSpan span, string name) =>
        new(Severity.Warning, "attribute-dropped", $"The attribute {Quote.Of(name)} is not allowed and was left out.", span,
            "Text in braces is read as attributes such as {#id .class lang=en}; write \\{ for a brace that belongs to the text.");

    /// <summary>An element of raw HTML that the allow-list does not name.</summary>
    public static Diagnostic HtmlElementDropped(FileSpan span, string element, bool withContent) =>
        new(Severity.Warning, "html-dropped", withContent ? $"The element <{element}> is not allowed and was left out with its content." : $"The element <{element}> is not allowed; only its content is kept.",
            span, HtmlHelp(element));

    /// <summary>An attribute of raw HTML that the allow-list does not name.</summary>
    public static Diagnostic HtmlAttributeDropped(FileSpan span, string element, string attribute) =>
        new(Severity.Warning, "html-attribute-dropped", $"The attribute {Quote.Of(attribute)} of <{element}> is not allowed and was left out.", span,
            attribute == "style" ? "Use class=\"…\" and a rule in the site's style sheet: the Content-Security-Policy forbids styles in markup." : "\"markdown: html: allow\" in site.yml keeps everything, for authors whom you trust with scripts.");

    /// <summary><c>&lt;!--</c> without <c>--&gt;</c>.</summary>
    public static Diagnostic HtmlCommentUnclosed(FileSpan span) =>
        new(Severity.Warning, "html-comment-unclosed", "This comment is never closed: everything after it is left out.", span, "Write \"-->\" at its end.");

    /// <summary>Raw HTML under <c>allow</c> that leaves elements open or closes too many.</summary>
    public static Diagnostic HtmlUnbalanced(FileSpan span) =>
        new(Severity.Warning, "html-unbalanced", "The raw HTML from here on opens and closes different elements; it was repaired.", span, "Close each element that you open.");

    /// <summary>RLO, LRO and the like in the text.</summary>
    public static Diagnostic ControlsStripped(FileSpan span) =>
        new(Severity.Warning, "direction-control", "Invisible control characters were removed from the text, the first one here.", span,
            "They often come along when text is pasted; the page itself sets the direction.");

    /// <summary>Lists in quotes in lists …</summary>
    public static Diagnostic NestedTooDeep(FileSpan span, int limit) =>
        new(Severity.Error, "markdown-too-deep", string.Create(CultureInfo.InvariantCulture, $"Markup is nested more than {limit} levels deep here."), span, "Look for a run of markup characters that does not belong to the text.");

    /// <summary>A paragraph of fifty thousand brackets.</summary>
    public static Diagnostic TooMuchMarkup(FileSpan span, int limit) =>
        new(Severity.Error, "markdown-too-much-markup", string.Create(CultureInfo.InvariantCulture, $"From here on, one paragraph has more than {limit} markup characters or lists are nested beyond reading."), span,
            "Is this data that was pasted by accident? Put it in a code block (three backticks) or in a file of its own.");

    private static string HtmlHelp(string element) => element switch
    {
        "iframe" or "embed" or "object" => "Use \"::: embed\" or \"::: video\", which load nothing before the reader agrees.",
        "script" => "Put scripts into the partials head_extra.html or body_end.html of the site's templates.",
        "style" => "Put the rules into the site's style sheet.",
        "svg" => "Save the drawing as a file and show it as an image.",
        "form" or "input" or "button" or "select" or "textarea" => "Add a component template for forms (templates/components/NAME.html) and call it with \"::: NAME\".",
        _ => "\"markdown: html: allow\" in site.yml keeps everything, for authors whom you trust with scripts.",
    };
}
