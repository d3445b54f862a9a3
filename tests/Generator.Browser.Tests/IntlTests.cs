using Generator.Arabic;
using Microsoft.Playwright;

namespace Generator.Browser.Tests;

/// <summary>
/// Our dates and numbers beside those of Chromium's <c>Intl</c> (ICU, with its own version of CLDR). What differs by intention is made equal first: CLDR's
/// direction marks, which we never write, our no-break spaces, and JavaScript's minus zero.
/// </summary>
public sealed class IntlTests(Browser browser) : IClassFixture<Browser>
{
    private const int Count = 1000;

    public static TheoryData<string> Countries => ["EG", "SA", "AE", "KW", "QA", "BH", "OM", "YE", "IQ", "SY", "JO", "PS", "LB", "LY", "SD", "DZ", "TN", "MA", "MR"];

    [Theory]
    [MemberData(nameof(Countries))]
    public async Task Gregorian_dates_agree(string country)
    {
        var random = new Random(Seed(country));
        var dates = Enumerable.Range(0, Count).Select(_ => new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.NextInt64(0, 178L * 365 * 24 * 60))).ToArray();
        var page = await browser.OpenAsync(new Dictionary<string, byte[]>(StringComparer.Ordinal), 800);
        var theirs = await page.EvaluateAsync<string[][]>("""
            ([locale, times]) => {
              const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
              const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
              return times.map(t => [date.format(t), time.format(t)]);
            }
            """, new object[] { $"ar-{country}-u-nu-latn-ca-gregory", dates.Select(static d => (double)new DateTimeOffset(d).ToUnixTimeMilliseconds()).ToArray() });
        await page.Context.CloseAsync();
        var conventions = CountryConventions.Of(country);
        var differences = new List<string>();
        for (var i = 0; i < Count; i++)
        {
            var date = Plain(ArabicDate.Long(dates[i], conventions.Months));
            var time = Plain(ArabicDate.Time(dates[i], conventions.Clock));
            if (date != Plain(theirs[i][0])) differences.Add($"{date} is {Plain(theirs[i][0])}");
            if (time != Plain(theirs[i][1])) differences.Add($"{time} is {Plain(theirs[i][1])}");
        }

        differences.Distinct(StringComparer.Ordinal).Take(5).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public async Task Numbers_agree_in_both_kinds_of_digits(string country)
    {
        var random = new Random(Seed(country));
        var numbers = Enumerable.Range(0, Count).Select(i => Math.Round((decimal)(random.NextDouble() * Math.Pow(10, i % 9)) - (i % 3 == 0 ? 50 : 0), i % 4)).ToArray();
        var page = await browser.OpenAsync(new Dictionary<string, byte[]>(StringComparer.Ordinal), 800);
        foreach (var style in Enum.GetValues<DigitStyle>())
        {
            var theirs = await page.EvaluateAsync<string[][]>("""
                ([locale, numbers]) => {
                  const number = new Intl.NumberFormat(locale), percent = new Intl.NumberFormat(locale, { style: 'percent' });
                  return numbers.map(n => [number.format(n || 0), percent.format((Math.round(n) || 0) / 100)]);
                }
                """, new object[] { $"ar-{country}-u-nu-{(style == DigitStyle.Arab ? "arab" : "latn")}", numbers.Select(static n => (double)n).ToArray() });
            var differences = new List<string>();
            for (var i = 0; i < Count; i++)
            {
                var number = NumberFormat.Format(numbers[i], style, country);
                if (number != Plain(theirs[i][0])) differences.Add($"{number} is {Plain(theirs[i][0])}");
                var percent = NumberFormat.Percent(Math.Floor(numbers[i] + 0.5m) / 100, style, country);
                if (percent != Plain(theirs[i][1])) differences.Add($"{percent} is {Plain(theirs[i][1])}");
            }

            differences.Take(5).ShouldBeEmpty();
        }

        await page.Context.CloseAsync();
    }

    // Differs by intention: CLDR's past seconds ثوانِ lack their nunation
    [Fact]
    public async Task Relative_times_agree()
    {
        var amounts = Enumerable.Range(-250, 501).Where(static n => n != 0).ToArray();
        var units = Enum.GetValues<TimeUnit>();
        var theirs = await Evaluate<string[][]>("""
            ([units, amounts]) => {
              const counted = new Intl.RelativeTimeFormat('ar-u-nu-latn'), named = new Intl.RelativeTimeFormat('ar-u-nu-latn', { numeric: 'auto' });
              return units.map(u => [...amounts.map(n => counted.format(n, u)), ...[-2, -1, 0, 1, 2].map(n => named.format(n, u))]);
            }
            """, new object[] { units.Select(static u => u.ToString().ToLowerInvariant()).ToArray(), amounts });
        foreach (var unit in units)
        {
            var expected = theirs[(int)unit].Select(static text => text.Replace("ثوانِ", "ثوانٍ", StringComparison.Ordinal)).ToArray();
            amounts.Select(n => Plain(RelativeTime.Counted(n, unit))).ShouldBe(expected[..amounts.Length], $"{unit}");
            for (var n = -2; n <= 2; n++)
            {
                if (RelativeTime.Named(n, unit) is { } word) word.ShouldBe(expected[amounts.Length + n + 2]);
            }
        }
    }

    // Differs by intention: 3 to 10 take the plural in every power, and «trillion» is written as newsrooms write it
    [Fact]
    public async Task Compact_numbers_agree()
    {
        var random = new Random(7);
        var numbers = Enumerable.Range(0, Count).Select(i => decimal.Truncate((decimal)(random.NextDouble() * Math.Pow(10, 1 + (i % 15)))) * (i % 5 == 0 ? -1 : 1)).ToArray();
        var theirs = await Evaluate<string[]>(
            "numbers => numbers.map(n => new Intl.NumberFormat('ar-u-nu-latn', { notation: 'compact', compactDisplay: 'long' }).format(n || 0))", numbers.Select(static n => (double)n).ToArray());
        var differences = numbers.Select(static n => Singular(Plain(CompactNumber.Format(n)))).Zip(theirs.Select(static text => Singular(Plain(text)))).Where(static pair => pair.First != pair.Second);
        differences.Take(5).ShouldBeEmpty();

        static string Singular(string text) => text.Replace("آلاف", "ألف", StringComparison.Ordinal).Replace("ملايين", "مليون", StringComparison.Ordinal)
            .Replace("مليارات", "مليار", StringComparison.Ordinal).Replace("تريليونات", "ترليون", StringComparison.Ordinal).Replace("تريليون", "ترليون", StringComparison.Ordinal);
    }

    private async Task<T> Evaluate<T>(string script, object argument)
    {
        var page = await browser.OpenAsync(new Dictionary<string, byte[]>(StringComparer.Ordinal), 800);
        var result = await page.EvaluateAsync<T>(script, argument);
        await page.Context.CloseAsync();
        return result;
    }

    private static int Seed(string country) => (country[0] * 256) + country[1];

    private static string Plain(string text) => string.Concat(text.Where(static c => c is not ('\u200E' or '\u200F' or '\u061C')).Select(static c => c is '\u00A0' or '\u202F' ? ' ' : c));
}
