using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.Outputs;

/// <summary>RSS 2.0 by the RSS Advisory Board's profile (rssboard.org/rss-profile): the rules that a feed of ours can break.</summary>
internal static partial class RssRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly string[] Once = ["title", "link", "description", "language", "lastBuildDate", "image"];
    private static readonly string[] OnceInItem = ["title", "link", "description", "guid", "pubDate"];

    /// <summary>Everything that is wrong with a feed.</summary>
    public static IEnumerable<string> Violations(XDocument document, string url)
    {
        var rss = document.Root!;
        if (rss.Name != "rss" || (string?)rss.Attribute("version") != "2.0") yield return "it is no RSS 2.0";
        if (rss.Elements().Count() != 1 || rss.Element("channel") is not { } channel)
        {
            yield return "rss has not exactly one channel";
            yield break;
        }

        foreach (var name in Once.Where(name => channel.Elements(name).Count() > 1)) yield return $"channel has several {name}";
        foreach (var name in (string[])["title", "link", "description"])
        {
            if (string.IsNullOrWhiteSpace((string?)channel.Element(name))) yield return $"channel has no {name}";
        }

        if (!IsWebUrl((string?)channel.Element("link"))) yield return "the channel's link is no URL";
        if (channel.Element("language")?.Value is { } language && !Language().IsMatch(language)) yield return $"language {language}";
        if (channel.Element("lastBuildDate")?.Value is { } built && !IsDate(built)) yield return $"lastBuildDate {built}";
        var self = channel.Elements(Atom + "link").Where(static link => (string?)link.Attribute("rel") == "self").ToList();
        if (self.Count != 1 || (string?)self[0].Attribute("href") != url || (string?)self[0].Attribute("type") != "application/rss+xml") yield return "atom:link rel=self";
        var guids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in channel.Elements("item"))
        {
            if (!guids.Add((string?)item.Element("guid") ?? "")) yield return $"guid {(string?)item.Element("guid")} is there twice";
            foreach (var violation in Item(item)) yield return $"{(string?)item.Element("guid")}: {violation}";
        }
    }

    private static IEnumerable<string> Item(XElement item)
    {
        foreach (var name in OnceInItem.Where(name => item.Elements(name).Count() > 1)) yield return $"several {name}";
        if (string.IsNullOrWhiteSpace((string?)item.Element("title"))) yield return "no title";
        if (((string?)item.Element("title"))!.Contains('<', StringComparison.Ordinal) && !item.ToString().Contains("&lt;", StringComparison.Ordinal)) yield return "markup in the title";
        if (!IsWebUrl((string?)item.Element("link"))) yield return "link is no absolute URL";
        if ((string?)item.Element("guid")?.Attribute("isPermaLink") != "false") yield return "guid is taken for a URL";
        if (!IsDate((string?)item.Element("pubDate") ?? "")) yield return $"pubDate {(string?)item.Element("pubDate")}";
        if (item.Element("author") is not null) yield return "author must be an e-mail address; names belong into dc:creator";
        var content = item.Element(Content + "encoded");
        if (content is not null && item.Element("description") is { } description && description.IsAfter(content)) yield return "description comes after content:encoded";
        if (content is not null && RelativeLink().Match(content.Value) is { Success: true } relative) yield return $"relative link {relative.Value}";
        if (content is not null && content.Value.Contains("<script", StringComparison.OrdinalIgnoreCase)) yield return "script in the content";
    }

    /// <summary>RFC 822 §5 with a year of four digits, and the right weekday.</summary>
    public static bool IsDate(string text)
    {
        if (Rfc822().Match(text) is not { Success: true } match) return false;
        return DateTime.TryParseExact(match.Groups["time"].Value, "ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static bool IsWebUrl(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && text!.All(char.IsAscii);

    [GeneratedRegex("^(?<time>[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2}) [+-]\\d{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rfc822();

    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Language();

    [GeneratedRegex("(href|src|poster)=(?>[\"']?)(?!https?:|mailto:|tel:|sms:|geo:)[^\"' >]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RelativeLink();
}
