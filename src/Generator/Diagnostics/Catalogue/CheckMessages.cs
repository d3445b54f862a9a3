using System.Globalization;
using Generator.Checking.Pages;

namespace Generator.Diagnostics.Catalogue;

/// <summary>What <c>gen check</c> finds in published pages. Places and severities come later: see <see cref="Generator.Checking.SiteCheck"/>.</summary>
internal static class CheckMessages
{
    public static PageFinding HtmlSyntax(string markup, string problem, Clue clue) =>
        new("html-syntax", $"A browser has to mend the markup at {Quote.Of(markup)}: {problem}.", "Close what is opened, and nothing else.", clue);

    public static PageFinding IdDuplicate(string id, Clue clue) =>
        new("html-id-duplicate", $"The id {Quote.Of(id)} stands twice on a page.", "Links lead to the first one only. Give the other one another id.", clue);

    public static PageFinding IdReference(string id, Clue clue) =>
        new("html-id-reference", $"A label or description refers to the id {Quote.Of(id)}, which is not on the page.", "Give the element that is meant this id.", clue);

    public static PageFinding NoFirstHeading(Clue clue) => new("heading-first", "The page has no main heading.", "Print the title of the page in <h1>.", clue);

    public static PageFinding SecondFirstHeading(string text, Clue clue) =>
        new("heading-first", $"The page has a second main heading: {Quote.Of(text)}.", "The headline is the main heading. Begin headings of a body with ##.", clue);

    public static PageFinding HeadingOrder(string text, int before, int level, Clue clue) =>
        new("heading-order", string.Create(CultureInfo.InvariantCulture, $"The heading {Quote.Of(text)} is of level {level}, but the one before it is of level {before}."), string.Create(CultureInfo.InvariantCulture, $"Make it level {before + 1}: screen readers go from level to level."), clue);

    public static PageFinding HeadingEmpty(int level, Clue clue) =>
        new("heading-empty", string.Create(CultureInfo.InvariantCulture, $"A heading of level {level} has nothing to read."), "Write its text, or remove it.", clue);

    public static PageFinding NoTitle(Clue clue) => new("page-title-missing", "The page has no title.", "Print one in <title>: it is what tabs, bookmarks and search engines show.", clue);

    public static PageFinding NoLanguage(Clue clue) => new("html-language", "The page does not say its language and direction.", "Write <html lang=\"{{ page.lang }}\" dir=\"{{ page.dir }}\">.", clue);

    public static PageFinding TemplateCode(string code, Clue clue) =>
        new("template-code", $"Readers see the code {Quote.Of(code)}.", "Articles are no templates. Write Markdown or a component (::: name) in its place, or put code that is meant to be seen between backticks.", clue);

    public static PageFinding AltMissing(string source, Clue clue) =>
        new("image-alt-missing", $"The picture {Quote.Of(source)} has no attribute alt.", "Say what it shows, or write alt=\"\" if it only decorates.", clue);

    public static PageFinding AltEmpty(string source, Clue clue) =>
        new("image-alt-empty", $"Nothing says what the picture {Quote.Of(source)} shows.", "Write it for readers who do not see it: ![description](…), or \"alt:\" under \"image:\".", clue);

    public static PageFinding AltFileName(string source, string alt, Clue clue) =>
        new("image-alt-file-name", $"The description of the picture {Quote.Of(source)} is the name of a file: {Quote.Of(alt)}.", "Say what the picture shows.", clue);

    public static PageFinding LinkWithoutText(string address, Clue clue) =>
        new("link-without-text", $"The link to {Quote.Of(address)} has no text.", "Write what it leads to, or give it an aria-label.", clue);

    public static PageFinding LinkBroken(string address, string? meant, Clue clue) =>
        new("link-broken", $"The link leads to {Quote.Of(address)}, which is not part of this site.", meant is null ? "Correct the address, or remove the link." : $"Did you mean {Quote.Of(meant)}?", clue);

    public static PageFinding LinkRedirected(string address, string target, Clue clue) =>
        new("link-redirected", $"The link leads to the old URL {Quote.Of(address)}.", $"Link to {Quote.Of(target)}, so that readers need not wait for a second page.", clue);

    public static PageFinding FragmentMissing(string address, string fragment, string? meant, Clue clue) =>
        new("fragment-missing", $"The link leads to {Quote.Of(address)}, but that page has no id {Quote.Of(fragment)}.", meant is null ? "Correct what follows the #." : $"Did you mean {Quote.Of("#" + meant)}?", clue);

    public static PageFinding MixedContent(string address, Clue clue) =>
        new("mixed-content", $"A page of this https site loads {Quote.Of(address)}: browsers refuse that.", "Write https://.", clue);

    public static PageFinding LoadMissing(string address, Clue clue) =>
        new("image-missing", $"The page loads {Quote.Of(address)}, which is not part of this site.", "Put the file under static/, or correct the address.", clue);

    public static PageFinding TitleDuplicate(string title, string other, Clue clue) =>
        new("page-title-duplicate", $"Another page has the same title: {Quote.Of(title)}.", $"Readers and search engines cannot tell this page from {other}.", clue);

    public static PageFinding DescriptionMissing(Clue clue) =>
        new("description-missing", "The page has no description for search engines.", "Add \"summary:\" to the front matter, or a first paragraph.", clue);

    public static PageFinding DescriptionDuplicate(string description, string other, Clue clue) =>
        new("description-duplicate", $"Another page has the same description: {Quote.Of(description)}.", $"It is also that of {other}. Write a summary of its own.", clue);

    public static PageFinding StructuredDataSyntax(string problem, Clue clue) => new("structured-data", $"The structured data is not JSON: {problem}.", "Print values with the function json.", clue);

    public static PageFinding StructuredDataProperty(string type, string name, Clue clue) =>
        new("structured-data", $"The structured data of a {type} lacks {Quote.Of(name)}.", "Search engines pass over it without that.", clue);

    public static PageFinding NotWellFormed(string rule, string path, string problem, Clue clue) => new(rule, $"{path} is not well-formed: {problem}.", "Readers of the file stop there.", clue);

    public static PageFinding FileIncomplete(string rule, string path, string name, Clue clue) => new(rule, $"{path} lacks {Quote.Of(name)}, which it must have.", null, clue);

    public static PageFinding SitemapLocation(string path, string location, Clue clue) => new("sitemap-invalid", $"{path} lists {Quote.Of(location)}, which is not a page of this site.", "Remove it, or correct the address.", clue);

    public static PageFinding PageWeight(int kilobytes, int budget, string heaviest, Clue clue) =>
        new("page-weight", string.Create(CultureInfo.InvariantCulture, $"The page weighs {kilobytes:N0} KB with what it loads; its budget is {budget:N0} KB."), $"The heaviest part is {heaviest}. \"check: {{page_kilobytes: …}}\" in site.yml sets the budget.", clue);

    public static PageFinding HtmlWeight(int kilobytes, int budget, Clue clue) =>
        new("html-weight", string.Create(CultureInfo.InvariantCulture, $"The HTML of the page weighs {kilobytes:N0} KB; its budget is {budget:N0} KB."), "\"check: {html_kilobytes: …}\" in site.yml sets the budget.", clue);

    public static PageFinding ImageWeight(string path, int kilobytes, int budget, Clue clue) =>
        new("image-weight", string.Create(CultureInfo.InvariantCulture, $"The picture {Quote.Of(path)} weighs {kilobytes:N0} KB; its budget is {budget:N0} KB."), "Save it smaller, as WebP or AVIF. \"check: {image_kilobytes: …}\" in site.yml sets the budget.", clue);

    public static PageFinding Orphan(string path, Clue clue) => new("page-orphan", $"No page links to {path}.", "Readers cannot find it. Link to it, or give it a section.", clue);

    public static PageFinding ExternalBroken(string address, string answer, Clue clue) => new("external-broken", $"The link leads to {Quote.Of(address)}, which answers {answer}.", "Correct the address, or remove the link.", clue);

    public static PageFinding ExternalMoved(string address, string target, Clue clue) => new("external-moved", $"{Quote.Of(address)} has moved for good.", $"Link to {Quote.Of(target)}.", clue);

    public static PageFinding ExternalUnreachable(string address, string problem, Clue clue) => new("external-unreachable", $"{Quote.Of(address)} cannot be reached: {problem}.", "It may be down for the moment; the next check asks again.", clue);
}
