namespace Generator.Arabic;

/// <summary>How an Arab country writes dates and numbers (CLDR 48); <see cref="Of"/> gives the row.</summary>
public sealed record CountryConventions
{
    /// <summary>ISO 3166 code; "001" for generic Arabic.</summary>
    public required string Country { get; init; }

    /// <summary>Names of the months.</summary>
    public MonthStyle Months { get; init; }

    /// <summary>Twelve hours everywhere but in Morocco and the Comoros.</summary>
    public ClockStyle Clock { get; init; }

    /// <summary>
    /// The digits that we use: 0-9 everywhere. CLDR says Arabic-Indic for most countries (<see cref="CldrDigits"/>), but newspapers read across the Arab
    /// world print 0-9.
    /// </summary>
    public DigitStyle Digits { get; init; }

    /// <summary>The digits that CLDR gives.</summary>
    public DigitStyle CldrDigits { get; init; } = DigitStyle.Arab;

    /// <summary>With 0-9; with Arabic-Indic digits it is U+066B everywhere.</summary>
    public char DecimalSeparator { get; init; } = '.';

    /// <summary>With 0-9; with Arabic-Indic digits it is U+066C everywhere.</summary>
    public char GroupSeparator { get; init; } = ',';

    /// <summary>With 0-9; with Arabic-Indic digits it is U+066A everywhere.</summary>
    public char PercentSign { get; init; } = '%';

    /// <summary>First day of the week in calendars.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>The two days without work.</summary>
    public (DayOfWeek First, DayOfWeek Second) Weekend { get; init; } = (DayOfWeek.Saturday, DayOfWeek.Sunday);

    /// <summary>The conventions of a country by its ISO 3166 code in either case; those of generic Arabic for null and for countries without a row.</summary>
    public static CountryConventions Of(string? country) => country is not null && CountryTable.Rows.TryGetValue(country, out var row) ? row : CountryTable.Generic;

    /// <summary>Whether a code has a row of its own.</summary>
    public static bool IsKnown(string country) => CountryTable.Rows.ContainsKey(country);

    /// <summary>The codes that have a row, in order.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. CountryTable.Rows.Keys.Order(StringComparer.Ordinal)];
}
