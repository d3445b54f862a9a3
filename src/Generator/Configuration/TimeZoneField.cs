using Generator.Data;
using Generator.Diagnostics.Catalogue;
using NodaTime;

namespace Generator.Configuration;

/// <summary>IANA time zones, from the data that NodaTime brings along: the machine's own are never asked.</summary>
internal static class TimeZoneField
{
    /// <summary>The zone, or null with an error.</summary>
    public static DateTimeZone? Read(FieldValue value)
    {
        if (value.Text() is not { } id) return null;
        var zones = DateTimeZoneProviders.Tzdb;
        if (zones.GetZoneOrNull(id) is { } zone) return zone;
        value.Reader.Report.Add(ConfigurationMessages.UnknownTimeZone(value.Span, id, zones.Ids));
        return null;
    }
}
