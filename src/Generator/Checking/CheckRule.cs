using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Checking;

/// <summary>Something that <c>gen check</c> looks for.</summary>
/// <param name="Code">Its name in messages, and its key under <c>check:</c> in <c>site.yml</c>.</param>
/// <param name="Severity">How bad a finding is where <c>site.yml</c> says nothing.</param>
/// <param name="Description">One sentence for schemas and documentation.</param>
internal sealed record CheckRule(string Code, Severity Severity, string Description)
{
    /// <summary>Every rule, in the order in which documentation lists them.</summary>
    public static ImmutableArray<CheckRule> All { get; } =
    [
        new("link-broken", Severity.Error, "A link of a page that leads nowhere in this site."),
        new("fragment-missing", Severity.Error, "A link to a place of a page that is not there."),
        new("link-redirected", Severity.Warning, "A link to an old URL of this site."),
        new("link-without-text", Severity.Warning, "A link in which there is nothing to read."),
        new("mixed-content", Severity.Warning, "A picture, script or style of a secure page that is fetched over http."),
        new("image-missing", Severity.Error, "A picture, script or style that is not part of the site."),
        new("image-alt-missing", Severity.Error, "A picture without the attribute alt."),
        new("image-alt-empty", Severity.Warning, "A picture of an article without a description."),
        new("image-alt-file-name", Severity.Warning, "A description that is the name of a file."),
        new("heading-first", Severity.Error, "A page without a main heading, or with several."),
        new("heading-order", Severity.Warning, "A heading that skips a level."),
        new("heading-empty", Severity.Warning, "A heading in which there is nothing to read."),
        new("page-title-missing", Severity.Error, "A page without a title."),
        new("page-title-duplicate", Severity.Warning, "Two pages with one title."),
        new("description-missing", Severity.Warning, "An article without a description for search engines."),
        new("description-duplicate", Severity.Warning, "Two pages with one description."),
        new("html-id-duplicate", Severity.Error, "An id that stands twice on a page."),
        new("html-id-reference", Severity.Warning, "A label or description that refers to an id that is not there."),
        new("html-syntax", Severity.Error, "Markup that a browser has to mend."),
        new("template-code", Severity.Warning, "Code of a template, such as {{ x }} or {% x %}, in the text that readers see."),
        new("html-language", Severity.Warning, "A page that does not say its language or direction."),
        new("structured-data", Severity.Error, "Structured data that search engines cannot use."),
        new("feed-invalid", Severity.Error, "A feed that readers cannot use."),
        new("sitemap-invalid", Severity.Error, "A sitemap that search engines cannot use."),
        new("page-weight", Severity.Warning, "A page that is heavier than its budget, with what it loads."),
        new("html-weight", Severity.Warning, "A page whose HTML alone is heavier than its budget."),
        new("image-weight", Severity.Warning, "A picture that is heavier than its budget."),
        new("page-orphan", Severity.Warning, "A page to which no other page links."),
        new("external-broken", Severity.Error, "A link to another site that answers with an error (--external)."),
        new("external-moved", Severity.Warning, "A link to a page of another site that has moved for good (--external)."),
        new("external-unreachable", Severity.Warning, "A link to another site that does not answer (--external)."),
        new("latin-punctuation", Severity.Style, "A Latin comma, semicolon or question mark after an Arabic word."),
        new("dotless-ya", Severity.Style, "ى where the word ends in ي."),
        new("ha-for-ta-marbuta", Severity.Style, "ه where the word ends in ة."),
        new("persian-letter", Severity.Style, "A Persian letter that looks like an Arabic one."),
        new("digits-mixed", Severity.Style, "A number in other digits than the text before it."),
        new("tatweel-repeated", Severity.Style, "A word that is stretched with several tatweel."),
        new("quote-unbalanced", Severity.Style, "A quotation mark without its partner."),
        new("relative-day", Severity.Style, "Today or yesterday on a page without a date."),
        new("tags-similar", Severity.Style, "Two tags that differ in letters that are easily confused."),
    ];
}
