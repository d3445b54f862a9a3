using Generator.Content;

namespace Generator.Outputs.StructuredData;

/// <summary>Names of schema.org for what the site has.</summary>
internal static class SchemaTypes
{
    /// <summary>The kind of article (schema.org/NewsArticle and its subtypes; LiveBlogPosting).</summary>
    public static string Of(ArticleType type) => type switch
    {
        ArticleType.Opinion => "OpinionNewsArticle",
        ArticleType.Analysis => "AnalysisNewsArticle",
        ArticleType.Report => "ReportageNewsArticle",
        ArticleType.Live => "LiveBlogPosting",
        _ => "NewsArticle",
    };

    /// <summary>The property of NewsMediaOrganization that a page under <c>pages/</c> with this slug is; null for other pages.</summary>
    public static string? PolicyOf(ReadOnlySpan<char> slug) => slug switch
    {
        "corrections-policy" or "corrections" => "correctionsPolicy",
        "ethics-policy" or "ethics" => "ethicsPolicy",
        "publishing-principles" or "editorial-policy" => "publishingPrinciples",
        "masthead" => "masthead",
        "ownership" or "funding" => "ownershipFundingInfo",
        "diversity-policy" => "diversityPolicy",
        "fact-checking" or "verification-policy" => "verificationFactCheckingPolicy",
        "anonymous-sources" or "unnamed-sources-policy" => "unnamedSourcesPolicy",
        _ => null,
    };

    /// <summary>The kind of a page under <c>pages/</c>.</summary>
    public static string PageOf(ReadOnlySpan<char> slug) => slug switch
    {
        "about" or "about-us" => "AboutPage",
        "contact" or "contact-us" => "ContactPage",
        _ => "WebPage",
    };
}
