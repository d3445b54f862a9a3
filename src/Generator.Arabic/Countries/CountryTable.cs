using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>
/// CLDR 48: ar-XX locales (months, numbers, time formats) and supplemental week data. The weekend is Saturday and Sunday, the week starts on Monday,
/// and CLDR's digits are Arabic-Indic where a row does not say otherwise.
/// </summary>
internal static class CountryTable
{
    internal static readonly CountryConventions Generic = new() { Country = "001", CldrDigits = DigitStyle.Latn };

    private static readonly (DayOfWeek, DayOfWeek) FridaySaturday = (DayOfWeek.Friday, DayOfWeek.Saturday);

    internal static readonly FrozenDictionary<string, CountryConventions> Rows = new CountryConventions[]
    {
        new() { Country = "AE", CldrDigits = DigitStyle.Latn },
        new() { Country = "BH", WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "DJ", WeekStart = DayOfWeek.Saturday },
        new()
        {
            Country = "DZ", Months = MonthStyle.Maghreb, CldrDigits = DigitStyle.Latn, DecimalSeparator = ',', GroupSeparator = '.',
            WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday,
        },
        new() { Country = "EG", WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "EH", CldrDigits = DigitStyle.Latn },
        new() { Country = "IQ", Months = MonthStyle.Levant, WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "JO", Months = MonthStyle.Levant, WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "KM", Clock = ClockStyle.TwentyFourHours },
        new() { Country = "KW", WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "LB", Months = MonthStyle.Levant, DecimalSeparator = ',', GroupSeparator = '.' },
        new()
        {
            Country = "LY", CldrDigits = DigitStyle.Latn, DecimalSeparator = ',', GroupSeparator = '.', WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday,
        },
        new()
        {
            Country = "MA", Months = MonthStyle.Morocco, Clock = ClockStyle.TwentyFourHours, CldrDigits = DigitStyle.Latn, DecimalSeparator = ',',
            GroupSeparator = '.',
        },
        new() { Country = "MR", Months = MonthStyle.Mauritania, DecimalSeparator = ',', GroupSeparator = '.' },
        new() { Country = "OM", WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "PS", Months = MonthStyle.Levant },
        new() { Country = "QA", WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "SA", PercentSign = '\u066A', WeekStart = DayOfWeek.Sunday, Weekend = FridaySaturday },
        new() { Country = "SD", WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "SO", PercentSign = '\u066A' },
        new() { Country = "SY", Months = MonthStyle.Levant, WeekStart = DayOfWeek.Saturday, Weekend = FridaySaturday },
        new() { Country = "TD" },
        new()
        {
            Country = "TN", Months = MonthStyle.Maghreb, CldrDigits = DigitStyle.Latn, DecimalSeparator = ',', GroupSeparator = '.',
        },
        new() { Country = "YE", WeekStart = DayOfWeek.Sunday, Weekend = FridaySaturday },
    }.ToFrozenDictionary(static row => row.Country, StringComparer.OrdinalIgnoreCase);
}
