using System.Buffers;

namespace Generator.AccessLogs;

/// <summary>Tells programs from readers by the name that they give themselves.</summary>
internal static class Bots
{
    /// <summary>Parts of the names of crawlers, monitors, libraries and previews. Feed readers fetch feeds, not articles, so what of them fetches an article is a program too.</summary>
    private static readonly SearchValues<string> Names = SearchValues.Create(
        [
            "bot", "crawl", "spider", "slurp", "archiver", "scrap", "fetch", "curl", "wget", "python", "java/", "go-http", "okhttp", "axios", "node-fetch", "httpclient", "libwww",
            "perl", "ruby", "php/", "guzzle", "headless", "phantom", "selenium", "puppeteer", "playwright", "lighthouse", "pagespeed", "pingdom", "uptime", "monitor", "statuscake",
            "facebookexternalhit", "whatsapp/", "telegram", "preview", "embedly", "feed", "rss", "validator", "check", "scan", "gptbot", "claude", "perplexity", "bytespider", "yandex.com/bots",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the agent is a program, or hides what it is.</summary>
    public static bool IsBot(ReadOnlySpan<byte> agent)
    {
        if (agent.Length < 8) return true;
        Span<char> text = stackalloc char[Math.Min(agent.Length, 512)];
        for (var i = 0; i < text.Length; i++) text[i] = (char)agent[i];
        return text.ContainsAny(Names);
    }
}
