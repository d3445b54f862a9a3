using System.Globalization;
using Generator.Arabic;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>Functions of the theme's own templates: titles, times of live entries, captured HTML.</summary>
internal static class PageFunctions
{
    private const char RightToLeftMark = '\u200F';

    public static void AddTo(ScriptObject builtins, World world)
    {
        Builtins.Add(builtins, "page_title", 1, 1, (context, span, a) => PageTitle(context, span, world, a[0]));
        Builtins.Add(builtins, "as_html", 1, 1, static (_, span, a) => a[0] switch
        {
            null => null,
            HtmlValue html => html,
            IScriptOutput captured => HtmlValue.Of(captured.ToString()),
            _ => throw new ScriptRuntimeException(span, "`as_html` takes what `capture` captured; `raw` vouches for other values"),
        });
        Builtins.Add(builtins, "parse_time", 1, 1, (context, span, a) => EntryTime.Parse(world, context.TextOf(a[0]))
            ?? throw new ScriptRuntimeException(span, $"`{context.TextOf(a[0])}` is no time; write 2026-11-08T21:40"));
    }

    /// <summary>
    /// What stands in the browser's tab: the headline, then the paper's name. Browsers take the tab's direction from the first strong character, so a title that begins with a
    /// Latin word gets a right-to-left mark: the only directional control character of the output (W3C i18n, "Structural markup and right-to-left text in HTML").
    /// </summary>
    private static string PageTitle(PageContext context, CallPlace span, World world, object? page)
    {
        var config = world.Site.Config;
        if (page is not PageObject { Kind: var kind, Title: var title } shown) throw new ScriptRuntimeException(span, "`page_title` takes `page`");
        var number = shown.TryGet("paginator", out var p) && p is PaginatorObject paginator && paginator.Number > 1 ? $" ({world.Texts.Number(paginator.Number)})" : "";
        var text = kind == "home" ? (config.Tagline is null ? title : $"{title} – {config.Tagline}") : $"{title}{number} | {config.Title}";
        return config.Direction == "rtl" && Bidi.Direction(text) == TextDirection.LeftToRight ? RightToLeftMark + text : text;
    }
}

/// <summary>The time of a live entry, as its author wrote it.</summary>
internal sealed class EntryTime(World world, DateTime time) : ModelObject
{
    private static readonly string[] Names = ["date", "iso", "id"];

    /// <summary>The instant, in the site's zone.</summary>
    public DateTimeOffset Instant => world.Texts.Instant(time);

    /// <summary>What the entry's anchor ends with.</summary>
    public string Id => time.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);

    protected override string[] Members => Names;

    /// <summary>Reads <c>2026-11-08T21:40</c> (seconds, a blank for the T, and Arabic-Indic digits are fine) in the site's zone; null when it is no time.</summary>
    public static EntryTime? Parse(World world, string text)
    {
        string[] formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
        return DateTime.TryParseExact(Digits.ToAsciiDigits(text), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? new EntryTime(world, time) : null;
    }

    public override bool TryGet(string member, out object? value)
    {
        switch (member)
        {
            case "date": value = time; return true;
            case "iso": value = Texts.Iso(Instant); return true;
            case "id": value = Id; return true;
            default: value = null; return false;
        }
    }
}
