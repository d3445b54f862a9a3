using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.Outputs;

/// <summary>Atom by RFC 4287: the rules that a feed of ours can break, with their sections.</summary>
internal static partial class AtomRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Everything that is wrong with a feed.</summary>
    public static IEnumerable<string> Violations(XDocument document, string url)
    {
        var feed = document.Root!;
        if (feed.Name != Atom + "feed") yield return "it is no Atom feed";
        foreach (var violation in Common(feed, "4.1.1")) yield return violation;
        foreach (var name in (string[])["subtitle", "logo", "icon", "generator", "rights"])
        {
            if (feed.Elements(Atom + name).Count() > 1) yield return $"4.1.1: several {name}";
        }

        if (Links(feed, "self").SingleOrDefault() is not { } self || (string?)self.Attribute("href") != url) yield return "4.1.1: link rel=self";
        if (Links(feed, "alternate").GroupBy(static link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang"))).Any(static same => same.Count() > 1)) yield return "4.1.1: several alternates of one type";
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            var id = (string?)entry.Element(Atom + "id") ?? "";
            if (!ids.Add(id)) yield return $"4.1.1: the entry {id} is there twice";
            foreach (var violation in Entry(feed, entry)) yield return $"{id}: {violation}";
        }

        if (feed.Elements(Atom + "entry").Any(static entry => entry.ElementsAfterSelf().Any(static next => next.Name != Atom + "entry"))) yield return "metadata after entries";
    }

    private static IEnumerable<string> Entry(XElement feed, XElement entry)
    {
        foreach (var violation in Common(entry, "4.1.2")) yield return violation;
        if (!entry.Elements(Atom + "author").Any() && !feed.Elements(Atom + "author").Any()) yield return "4.1.2: no author";
        if (entry.Element(Atom + "content") is null && !Links(entry, "alternate").Any()) yield return "4.1.2: neither content nor alternate";
        foreach (var name in (string[])["content", "summary", "published", "rights", "source"])
        {
            if (entry.Elements(Atom + name).Count() > 1) yield return $"4.1.2: several {name}";
        }

        if (entry.Element(Atom + "published")?.Value is { } published && !Rfc3339().IsMatch(published)) yield return $"3.3: published {published}";
        if (entry.Element(Atom + "content") is { } content && ((string?)content.Attribute("type") != "html" || content.Elements().Any())) yield return "4.1.3.3: html content must be escaped";
        if (entry.Elements(Atom + "category").Any(static category => string.IsNullOrEmpty((string?)category.Attribute("term")))) yield return "4.2.2.1: a category without a term";
    }

    private static IEnumerable<string> Common(XElement element, string section)
    {
        foreach (var name in (string[])["id", "title", "updated"])
        {
            if (element.Elements(Atom + name).Count() != 1) yield return $"{section}: not exactly one {name}";
        }

        var id = (string?)element.Element(Atom + "id") ?? "";
        if (!Uri.TryCreate(id, UriKind.Absolute, out _)) yield return $"4.2.6: the id {id} is no IRI";
        if (!Rfc3339().IsMatch((string?)element.Element(Atom + "updated") ?? "")) yield return "3.3: updated";
        if (element.Elements(Atom + "author").Any(static author => author.Elements(Atom + "name").Count() != 1 || string.IsNullOrWhiteSpace(author.Element(Atom + "name")!.Value))) yield return "3.2.1: a person without a name";
        if (element.Elements(Atom + "link").Any(static link => !Uri.TryCreate((string?)link.Attribute("href"), UriKind.Absolute, out _))) yield return "4.2.7.1: a link without an absolute href";
    }

    private static IEnumerable<XElement> Links(XElement element, string relation) => element.Elements(Atom + "link").Where(link => ((string?)link.Attribute("rel") ?? "alternate") == relation);

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rfc3339();
}
