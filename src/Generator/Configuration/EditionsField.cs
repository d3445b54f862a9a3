using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads addresses by language: <c>editions</c> of <c>site.yml</c>, <c>translations</c> of front matter.</summary>
internal static class EditionsField
{
    public static ImmutableArray<EditionConfig> Read(FieldValue value)
    {
        var editions = ImmutableArray.CreateBuilder<EditionConfig>();
        foreach (var (language, url) in value.Entries())
        {
            if (!LanguageField.IsWellFormed(language)) url.Reader.Report.Add(ConfigurationMessages.BadLanguage(url.Span, value.Key, language));
            else if (WebUrl.Read(url) is { } address) editions.Add(new EditionConfig(language, address));
        }

        return editions.ToImmutable();
    }
}
