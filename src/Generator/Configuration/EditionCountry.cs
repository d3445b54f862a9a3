using Generator.Arabic;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>edition_country</c>, whose conventions are the defaults of <c>months</c> and <c>clock</c>.</summary>
internal static class EditionCountry
{
    public static SiteConfig Set(SiteConfig config, FieldValue value)
    {
        if (value.Token() is not { } code) return config;
        if (!CountryConventions.IsKnown(code))
        {
            value.Reader.Report.Add(ConfigurationMessages.UnknownCountry(value.Span, code, CountryConventions.Known));
            return config;
        }

        var conventions = CountryConventions.Of(code);
        return config with
        {
            EditionCountry = conventions.Country,
            Months = conventions.Months,
            Digits = conventions.Digits,
            Clock = conventions.Clock == ClockStyle.TwentyFourHours ? 24 : 12,
        };
    }
}
