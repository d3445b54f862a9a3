using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Data;
using Generator.Diagnostics;
using NodaTime;

namespace Generator.Configuration;

/// <summary>The settings in <c>site.yml</c>, checked and with defaults filled in.</summary>
internal sealed record SiteConfig
{
    /// <summary>The newspaper's name.</summary>
    public required string Title { get; init; }

    public string? Tagline { get; init; }

    /// <summary>Where the site will stand.</summary>
    public required SiteUrl Url { get; init; }

    /// <summary>BCP 47 tag of the site's language.</summary>
    public string Language { get; init; } = "ar";

    /// <summary><c>rtl</c> or <c>ltr</c>, from the language.</summary>
    public string Direction { get; init; } = "rtl";

    /// <summary>ISO 3166 code that sets month names, clock, separators and week start by CLDR; null: the generic Arabic ones.</summary>
    public string? EditionCountry { get; init; }

    public MonthStyle Months { get; init; }

    public DigitStyle Digits { get; init; }

    /// <summary>The name of Monday in Arabic dates: CLDR has الاثنين, some newsrooms الإثنين.</summary>
    public string Monday { get; init; } = Arabic.WeekdayNames.Of(DayOfWeek.Monday);

    /// <summary>Whether a Hijri date follows the Gregorian one.</summary>
    public bool HijriAfter { get; init; }

    /// <summary>12 or 24.</summary>
    public int Clock { get; init; } = 12;

    /// <summary>The site's zone: an instant becomes a day only through it.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>In the order in which readers see them. Empty: sections come from the articles.</summary>
    public ImmutableArray<SectionConfig> Sections { get; init; } = [];

    public ImmutableArray<AuthorConfig> Authors { get; init; } = [];

    /// <summary>Other editions of the paper.</summary>
    public ImmutableArray<EditionConfig> Editions { get; init; } = [];

    public ImmutableArray<MenuItem> Menu { get; init; } = [];

    /// <summary>Pattern of an article's URL: <c>{section} {yyyy} {mm} {dd} {slug} {id}</c>.</summary>
    public string Permalink { get; init; } = "/{section}/{yyyy}/{mm}/{dd}/{slug}/";

    /// <summary>Headlines on a page of a list.</summary>
    public int PageSize { get; init; } = 20;

    public OutputsConfig Outputs { get; init; } = new();

    /// <summary>Front matter by folder, outermost first.</summary>
    public ImmutableArray<FrontMatterDefaults> Defaults { get; init; } = [];

    /// <summary>More sources for the Content-Security-Policy, by directive.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Csp { get; init; } = [];

    /// <summary>Preferred spellings and URLs of tags.</summary>
    public ImmutableArray<TagConfig> Tags { get; init; } = [];

    public MostReadConfig MostRead { get; init; } = new();

    /// <summary>Hours after an article's date during which <c>breaking: true</c> counts; null: until it is taken out.</summary>
    public int? BreakingHours { get; init; }

    public FeedsConfig Feeds { get; init; } = new();

    /// <summary>Whether the lists that change with every article are published once, and filled into pages by a script.</summary>
    public bool Fragments { get; init; }

    /// <summary>Site path of the logo, such as <c>/images/logo.svg</c>.</summary>
    public string? Logo { get; init; }

    public FileSpan? LogoSpan { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Names of networks and the paper's addresses there.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Social { get; init; } = [];

    /// <summary>Free parameters for templates: <c>site.theme</c>.</summary>
    public DataMapping? Theme { get; init; }

    /// <summary>Fonts that the site hosts itself; null: readers' own.</summary>
    public FontsConfig? Fonts { get; init; }

    /// <summary>Free parameters for templates: <c>site.params</c>.</summary>
    public DataMapping? Params { get; init; }

    /// <summary>What becomes of raw HTML in Markdown.</summary>
    public HtmlPolicy MarkdownHtml { get; init; } = HtmlPolicy.Sanitize;

    public LimitsConfig Limits { get; init; } = new();

    /// <summary>What <c>gen check</c> makes of its findings.</summary>
    public CheckConfig Check { get; init; } = CheckConfig.Default;

    /// <summary>UI strings that replace the theme's; plural forms under the string.</summary>
    public DataMapping? Strings { get; init; }

    /// <summary>Words a minute for reading times.</summary>
    public int WordsPerMinute { get; init; } = 180;

    /// <summary>Output folder, relative to the site's folder unless rooted.</summary>
    public string Output { get; init; } = "public";
}
