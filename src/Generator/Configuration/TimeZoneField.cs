using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;
using NodaTime;

namespace Generator.Configuration;

/// <summary>IANA time zones, from the data that NodaTime brings along: the machine's own are never asked.</summary>
internal static class TimeZoneField
{
    /// <summary>The setting's key.</summary>
    public const string Key = "time_zone";

    /// <summary>The zone of this name; whether there is one, <see cref="Check"/> says.</summary>
    public static DateTimeZone? Read(FieldValue value) => value.Text() is { } id ? Of(id) : null;

    /// <summary>The message about a zone that does not exist; null when it does.</summary>
    /// <param name="zone">What <see cref="Read"/> gave.</param>
    /// <param name="span">Where its name stands.</param>
    public static Diagnostic? Check(DateTimeZone zone, FileSpan span) =>
        zone is DeferredZone { Exists: false } ? ConfigurationMessages.UnknownTimeZone(span, zone.Id, DateTimeZoneProviders.Tzdb.Ids) : null;

    /// <summary>Whether a text seems to name a zone whose data must be opened. A hint: it says how to hurry, never what is right.</summary>
    public static bool SeemsToNeedData(ReadOnlySpan<char> settings)
    {
        var at = settings.IndexOf(Key + ":");
        return at >= 0 && !settings[(at + Key.Length + 1)..].TrimStart(' ').StartsWith(DateTimeZone.Utc.Id);
    }

    /// <summary>Begins to open the data of the zones, beside what the caller does next.</summary>
    /// <param name="jobs">As in <see cref="BuildOptions.Jobs"/>.</param>
    public static void Prefetch(int jobs) => _ = new Background<IDateTimeZoneProvider>(static () => DateTimeZoneProviders.Tzdb, jobs);

    private static DateTimeZone Of(string id) => id == DateTimeZone.Utc.Id ? DateTimeZone.Utc : new DeferredZone(id);
}
