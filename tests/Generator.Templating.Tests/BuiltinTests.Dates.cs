using Generator.Templating.Builtins;

namespace Generator.Templating.Tests;

public class BuiltinTests_Dates
{
    private static readonly DateTime Afternoon = new(2026, 2, 3, 14, 5, 6, 7, DateTimeKind.Utc);

    [Theory]
    [InlineData("%a %A %b %B %h", "Tue Tuesday Feb February Feb")]
    [InlineData("%c|%x|%X", "Tue Feb 03 14:05:06 2026|02/03/2026|14:05:06")]
    [InlineData("%C %d %D %e %F", "20 03 02/03/26  3 2026-02-03")]
    [InlineData("%H %I %j %k %l %L %m %M", "14 02 034 14  2 007 02 05")]
    [InlineData("%N %p %P %r %R %s %S %T", "007000000 PM pm 02:05:06 PM 14:05 1770127506 06 14:05:06")]
    [InlineData("%u %U %v %V %w %W %y %Y %Z", "2 06  3-FEB-2026 06 2 06 26 2026 +00:00")]
    [InlineData("%%%n%t%q%", "%\n\t%q%")]
    [InlineData("%g %d %b %Y", " 03 Feb 2026")]
    [InlineData("%g", " 03 Feb 2026")]
    [InlineData("plain", "plain")]
    public void To_string_knows_every_directive(string pattern, string expected) => Format(Afternoon, pattern).ShouldBe(expected);

    [Theory]
    [InlineData(0, "12 00 AM")]
    [InlineData(12, "12 12 PM")]
    [InlineData(23, "11 23 PM")]
    public void Hours_of_half_a_day_go_from_12_to_11(int hour, string expected) => Format(Afternoon.Date.AddHours(hour), "%I %H %p").ShouldBe(expected);

    [Theory]
    [InlineData("fr-FR", "%A %d %B %b", "mardi 03 février févr.")]
    [InlineData("fr-FR", "%v %g%A", " 3-FEB-2026 Tuesday")]
    [InlineData("de-DE", "%A %e. %B", "Dienstag  3. Februar")]
    public void To_string_speaks_the_culture_it_is_given(string culture, string pattern, string expected) =>
        DateTimeFunctions.ToString(new(), default, Afternoon, pattern, culture).ShouldBe(expected);

    [Theory]
    [InlineData("03/02/2026", "%d/%m/%Y")]
    [InlineData("Feb 3, 26", "%b %e, %y")]
    [InlineData("2026-02-03", "%F")]
    [InlineData("2026-02-03", null)]
    public void Parse_reads_what_the_pattern_prints(string text, string? pattern) =>
        DateTimeFunctions.Parse(new(), default, text, pattern, null).ShouldBe(Afternoon.Date);

    [Fact]
    public void Parse_gives_null_for_no_text_and_the_first_day_for_rubbish()
    {
        DateTimeFunctions.Parse(new(), default, "", null, null).ShouldBeNull();
        DateTimeFunctions.Parse(new(), default, "zzz", null, null).ShouldBe(default(DateTime));
        DateTimeFunctions.Parse(new(), default, "31/02/2026", "%d/%m/%Y", null).ShouldBe(default(DateTime));
    }

    [Fact]
    public void A_week_number_cannot_be_read() =>
        Should.Throw<ArgumentException>(() => DateTimeFunctions.Parse(new(), default, "6", "%U", null)).Message.ShouldContain("%U");

    [Fact]
    public void A_long_pattern_is_printed_whole()
    {
        var pattern = string.Concat(Enumerable.Repeat("%A ", 300));
        Format(Afternoon, pattern).ShouldBe(string.Concat(Enumerable.Repeat("Tuesday ", 300)));
    }

    [Fact]
    public void To_string_allocates_nothing_but_its_result()
    {
        TemplateContext context = new();
        const string Pattern = "%Y-%m-%dT%H:%M:%S";
        DateTimeFunctions.ToString(context, default, Afternoon, Pattern, null);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DateTimeFunctions.ToString(context, default, Afternoon, Pattern, null);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThanOrEqualTo((19 * 2) + 32);
    }

    private static string? Format(DateTime date, string pattern) => DateTimeFunctions.ToString(new(), default, date, pattern, null);
}
