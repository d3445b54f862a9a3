using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Data;

namespace Generator.Configuration;

/// <summary>Every key of <c>site.yml</c>.</summary>
internal static class SiteFields
{
    private static readonly ImmutableArray<KeyValuePair<string, MonthStyle>> MonthStyles =
    [
        new("default", MonthStyle.Default), new("levant", MonthStyle.Levant), new("maghreb", MonthStyle.Maghreb),
        new("morocco", MonthStyle.Morocco), new("mauritania", MonthStyle.Mauritania), new("dual", MonthStyle.Dual),
    ];

    private static readonly ImmutableArray<KeyValuePair<string, DigitStyle>> DigitStyles = [new("latn", DigitStyle.Latn), new("arab", DigitStyle.Arab)];

    private static readonly ImmutableArray<KeyValuePair<string, bool>> HijriStyles = [new("off", false), new("after", true)];

    private static readonly ImmutableArray<KeyValuePair<string, int>> Clocks = [new("12", 12), new("24", 24)];

    private static readonly ImmutableArray<KeyValuePair<string, HtmlPolicy>> HtmlPolicies =
        [new("sanitize", HtmlPolicy.Sanitize), new("allow", HtmlPolicy.Allow), new("escape", HtmlPolicy.Escape)];

    private static readonly FieldTable<SiteConfig> Markdown = new(
        new Field<SiteConfig>("html", "sanitize|allow|escape", "What becomes of raw HTML in Markdown: cleaned, left as it is, or shown as text.",
            static (c, v) => c with { MarkdownHtml = v.Choice(HtmlPolicies) ?? c.MarkdownHtml })
        { Default = "sanitize" });

    /// <summary>The keys. Those that depend on others are set last: see <see cref="SiteConfigReader"/>.</summary>
    public static FieldTable<SiteConfig> Table { get; } = new(
        new("title", "text", "The newspaper's name.", static (c, v) => c with { Title = v.Display() ?? "" }),
        new("tagline", "text", "A few words below the name.", static (c, v) => c with { Tagline = v.Display() }),
        new("url", "URL", "Where the site will stand, with its base path.", static (c, v) => c with { Url = SiteUrlReader.Read(v) ?? c.Url }),
        new("language", "BCP 47 tag", "The site's language.", static (c, v) => LanguageField.Set(c, v)) { Default = "ar" },
        new("edition_country", "ISO 3166 code", "Sets month names, clock and week start by CLDR.", static (c, v) => EditionCountry.Set(c, v)),
        new("months", "default|levant|maghreb|morocco|mauritania|dual", "Names of months.", static (c, v) => c with { Months = v.Choice(MonthStyles) ?? c.Months }) { Default = "default" },
        new("monday", "text", "The name of Monday, which some newsrooms write الإثنين.", static (c, v) => c with { Monday = v.Display() ?? c.Monday }) { Default = "الاثنين" },
        new("digits", "latn|arab", "Digits of generated text.", static (c, v) => c with { Digits = v.Choice(DigitStyles) ?? c.Digits }) { Default = "latn" },
        new("hijri", "off|after", "Whether a Hijri date follows the Gregorian one.", static (c, v) => c with { HijriAfter = v.Choice(HijriStyles) ?? c.HijriAfter }) { Default = "off" },
        new("clock", "12|24", "Hours on the clock.", static (c, v) => c with { Clock = v.Choice(Clocks) ?? c.Clock }) { Default = "12" },
        new(TimeZoneField.Key, "IANA zone", "The zone in which dates are read and shown.", static (c, v) => c with { TimeZone = TimeZoneField.Read(v) ?? c.TimeZone }) { Default = "UTC" },
        new("sections", "list of mappings", "Sections in readers' order: id, title, description, order, parent.", static (c, v) => c with { Sections = SectionFields.Read(v) }) { Keys = static () => SectionFields.Keys },
        new("authors", "list of mappings", "Authors: id, name, role, bio, photo, kind, email, url.", static (c, v) => c with { Authors = AuthorFields.Read(v) }) { Keys = static () => AuthorFields.Table.Facts },
        new("menu", "list of mappings", "The main menu: title and url.", static (c, v) => c with { Menu = MenuFields.Read(v) }) { Keys = static () => MenuFields.Table.Facts },
        new("permalink", "pattern", "An article's URL.", static (c, v) => c with { Permalink = PermalinkField.Read(v) ?? c.Permalink }) { Default = "/{section}/{yyyy}/{mm}/{dd}/{slug}/" },
        new("page_size", "integer", "Headlines on a page of a list.", static (c, v) => c with { PageSize = v.Integer(1, 1000) ?? c.PageSize }) { Default = "20" },
        new("outputs", "mapping of booleans", "Lists, feeds and files that can be switched off.", static (c, v) => c with { Outputs = v.Record(OutputFields.Table, c.Outputs) }) { Keys = static () => OutputFields.Table.Facts },
        new("defaults", "mapping by folder", "Front matter that articles below a folder start with.", static (c, v) => c with { Defaults = DefaultsField.Read(v) }),
        new("csp", "mapping of lists", "More sources for the Content-Security-Policy.", static (c, v) => c with { Csp = CspField.Read(v) }),
        new("tags", "list of mappings", "Preferred spellings and URLs of tags: name, slug, description.", static (c, v) => c with { Tags = TagFields.Read(v) }) { Keys = static () => TagFields.Table.Facts },
        new("most_read", "mapping", "The most-read list: file, days, count.", static (c, v) => c with { MostRead = v.Record(MostReadFields, c.MostRead) }) { Keys = static () => MostReadFields.Facts },
        new("breaking", "mapping", "Breaking news: hours.", static (c, v) => v.Record(BreakingFields, c)) { Keys = static () => BreakingFields.Facts },
        new("feeds", "mapping", "Feeds: count, sections, tags, authors.", static (c, v) => c with { Feeds = v.Record(FeedsFields, c.Feeds) }) { Keys = static () => FeedsFields.Facts },
        new("fragments", "boolean", "Publish the lists that change with every article once, and let a script fill them in.", static (c, v) => c with { Fragments = v.Flag() ?? c.Fragments }) { Default = "false" },
        new("logo", "site path", "The logo.", static (c, v) => c with { Logo = Rooted(v.Text()), LogoSpan = v.Span }),
        new("publisher", "text", "The publishing company.", static (c, v) => c with { Publisher = v.Display() }),
        new("social", "mapping of URLs", "The paper's addresses in social networks.", static (c, v) => c with { Social = SocialField.Read(v) }),
        new("theme", "mapping", "Colours, density, bands and whatever else templates read: site.theme.", static (c, v) => c with { Theme = v.Mapping() }),
        new("fonts", "mapping", "Fonts that the site hosts itself: headline, text, folder, display.", static (c, v) => c with { Fonts = v.Record(FontFields.Table, c.Fonts ?? new FontsConfig()) }) { Keys = static () => FontFields.Table.Facts },
        new("editions", "mapping of URLs", "Other editions of the paper by their language: en, ar-EG …", static (c, v) => c with { Editions = EditionsField.Read(v) }),
        new("params", "mapping", "Free parameters for templates: site.params.", static (c, v) => c with { Params = v.Mapping() }),
        new("markdown", "mapping", "Markdown: html.", static (c, v) => v.Record(Markdown, c)) { Keys = static () => Markdown.Facts },
        new("limits", "mapping", "Limits of templates: loop_steps, recursion, page_megabytes, regex_seconds.", static (c, v) => c with { Limits = v.Record(LimitsConfig.Fields, c.Limits) }) { Keys = static () => LimitsConfig.Fields.Facts },
        new("check", "mapping", "What gen check makes of its findings: error, warning, info or off by rule; page_kilobytes, html_kilobytes, image_kilobytes.", static (c, v) => c with { Check = v.Record(CheckFields.Table, c.Check) }) { Keys = static () => CheckFields.Table.Facts },
        new("strings", "mapping", "UI strings in place of the theme's.", static (c, v) => c with { Strings = v.Mapping() }),
        new("words_per_minute", "integer", "Reading speed.", static (c, v) => c with { WordsPerMinute = v.Integer(50, 1000) ?? c.WordsPerMinute }) { Default = "180" },
        new("output", "path", "Output folder, relative to the site's.", static (c, v) => c with { Output = OutputField.Read(v) ?? c.Output }) { Default = "public" });

    private static FieldTable<MostReadConfig> MostReadFields { get; } = new(
        new("file", "path", "The CSV file with the counts.", static (c, v) => SiteFileField.Read(v) is { } file ? c with { File = file, FileSpan = v.Span } : c) { Default = "data/most-read.csv" },
        new("days", "integer", "How many days count.", static (c, v) => c with { Days = v.Integer(1, 3650) ?? c.Days }) { Default = "7" },
        new("count", "integer", "How many are shown.", static (c, v) => c with { Count = v.Integer(1, 100) ?? c.Count }) { Default = "5" });

    private static FieldTable<FeedsConfig> FeedsFields { get; } = new(
        new("count", "integer", "Items of a feed.", static (c, v) => c with { Count = v.Integer(1, 500) ?? c.Count }) { Default = "30" },
        new("sections", "boolean", "A feed for each section.", static (c, v) => c with { Sections = v.Flag() ?? c.Sections }) { Default = "true" },
        new("tags", "boolean", "A feed for each tag.", static (c, v) => c with { Tags = v.Flag() ?? c.Tags }) { Default = "false" },
        new("authors", "boolean", "A feed for each author.", static (c, v) => c with { Authors = v.Flag() ?? c.Authors }) { Default = "false" });

    private static FieldTable<SiteConfig> BreakingFields { get; } = new(
        new Field<SiteConfig>("hours", "integer", "How long \"breaking: true\" lasts after the article's date.", static (c, v) => c with { BreakingHours = v.Integer(1, 8760) ?? c.BreakingHours }));

    private static string? Rooted(string? path) => path is null || path.StartsWith('/') || path.Contains("://", StringComparison.Ordinal) ? path : "/" + path;
}
