using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Templating.Syntax;

namespace Generator.Templating.Tests.Golden;

public sealed partial class GoldenTests
{
    private const int MostReported = 20;

    public static TheoryData<string> Categories => [.. GoldenCase.All.Select(golden => golden.Category).Distinct()];

    [Theory]
    [MemberData(nameof(Categories))]
    public void Answers_like_Scriban(string category)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var cases = GoldenCase.All.Where(golden => golden.Category == category).ToArray();
        var failures = cases.Select(golden => (golden, Problem: Check(golden))).Where(result => result.Problem is not null).ToArray();
        var report = Environment.GetEnvironmentVariable("GEN_GOLDEN_ALL") is null ? MostReported : int.MaxValue;
        StringBuilder text = new($"{failures.Length} of {cases.Length}:\n");
        foreach (var (golden, problem) in failures.Take(report))
        {
            text.Append(CultureInfo.InvariantCulture, $"{golden.Options} {golden.Source}\n  wanted {golden.Kind} {golden.Text}\n  got    {problem}\n");
        }
        failures.ShouldBeEmpty(text.ToString());
    }

    [Fact]
    public void The_whole_set_is_there() => GoldenCase.All.Count.ShouldBe(9490);

    /// <summary>Null when our answer is the same.</summary>
    private static string? Check(GoldenCase golden)
    {
        var template = Template.Parse(golden.Source, "t.html");
        if (template.HasErrors)
        {
            return golden.Kind == "parse" && HasSamePlace(golden.Text, template.Messages[0].ToString()) ? null : "parse " + template.Messages;
        }
        try
        {
            // The set was written in UTF-8, where half a surrogate pair becomes U+FFFD.
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(template.Render(GoldenModel.CreateContext(golden))));
            return golden.Kind == "ok" && text == golden.Text ? null : "ok " + text;
        }
        catch (ScriptRuntimeException exception)
        {
            return golden.Kind == "runtime" && HasSamePlace(golden.Text, exception.Message) ? null : "runtime " + exception.Message;
        }
    }

    /// <summary>Scriban often reports an error several times; ours must stand at one of its places.</summary>
    private static bool HasSamePlace(string wanted, string got)
    {
        var place = Place().Match(got).Value;
        return place.Length > 0 && Place().Matches(wanted).Any(match => match.Value == place);
    }

    [GeneratedRegex(@"[a-z.]+\(\d+,\d+\) : error", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
