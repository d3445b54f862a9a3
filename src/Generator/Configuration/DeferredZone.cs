using NodaTime;
using NodaTime.TimeZones;

namespace Generator.Configuration;

/// <summary>
/// A zone of the data that NodaTime brings along, opened when the first date is converted: that takes longer than reading the settings which name the zone, and unchanged articles need no
/// conversion.
/// </summary>
/// <param name="id">Its IANA name, which the first conversion must find.</param>
internal sealed class DeferredZone(string id) : DateTimeZone(id, isFixed: false, Offset.MinValue, Offset.MaxValue)
{
    private DateTimeZone? _opened;

    /// <summary>Whether there is such a zone; opens the data.</summary>
    public bool Exists => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Id) is not null;

    private DateTimeZone Opened => _opened ??= DateTimeZoneProviders.Tzdb[Id];

    /// <inheritdoc/>
    public override Offset GetUtcOffset(Instant instant) => Opened.GetUtcOffset(instant);

    /// <inheritdoc/>
    public override ZoneInterval GetZoneInterval(Instant instant) => Opened.GetZoneInterval(instant);

    /// <inheritdoc/>
    public override ZoneLocalMapping MapLocal(LocalDateTime localDateTime) => Opened.MapLocal(localDateTime);
}
