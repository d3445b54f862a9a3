using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Templating.Syntax;
using Generator.Templating.Tests.Golden;

namespace Generator.Templating.Tests;

/// <summary>What Scriban 7.2.6 answers close to the cases of the golden set: other arguments, empty, huge and wrong ones.</summary>
public sealed partial class NeighbourTests
{
    [Theory]
    [InlineData("{{ ([1] + [2]) | object.typeof }} {{ ([1] << 2) | object.typeof }} {{ ((1..2) << 3) | object.typeof }}", "iterator array iterator")]
    [InlineData("{{ (1..9) / 2 }} {{ [1,2,3,4] / 2 }} {{ (1..4) % 2 }}", "[1, 2, 3] [1, 2] [1, 3]")]
    [InlineData("{{ [] <= empty }} {{ [] + empty }} {{ null == empty }} {{ '' > empty }}", "true  false true")]
    [InlineData("{{ li + o }}", "[3, 1, 2, {key: \"a\", value: 1}, {key: \"b-c\", value: \"x\"}, {key: \"n\", value: null}, {key: \"k\", value: {z: 5}}]")]
    [InlineData("{{ x = 3..1; x[1] = 9; x }} {{ x = 1..<1; x[1] = 1; x }}", "[3, 9, 1] [null, 1]")]
    [InlineData("{{ sa[1] | object.kind }} {{ for c in 'a'; c | object.kind; c | object.typeof; end }}", "string Charnumber")]
    [InlineData("{{ [empty] }} {{ [nul, empty, ''] }}", "[null] [null, null, \"\"]")]
    [InlineData("{{ \"\\0\" | string.literal }}", "\"\\x00\"")]
    [InlineData("{{ @string.upcase }}|{{ func f; 1; end; @f }}|{{ [@f] }}", "<function>||[func f; 1; end]")]
    public void Values(string source, string wanted) => Render(source).ShouldBe(wanted);

    [Theory]
    [InlineData("{{ 2.5m + 99999999999999999999 }}", "(1,9)")]
    [InlineData("{{ 1 << 2000000 }}", "(1,6)")]
    [InlineData("{{ (1..3) + o }}", "(1,13)")]
    [InlineData("{{ dt - ts }}", "(1,7)")]
    [InlineData("{{ [1] * 600 }}", "(1,8)")]
    [InlineData("{{ (0 - 2147483647 - 1) | math.abs }}", "(1,27)")]
    [InlineData("{{ x = 'a'; x++ }}", "(1,13)")]
    [InlineData("{{ x = 1; x //= 'a' }}", "(1,11)")]
    [InlineData("{{ 5[0] }}", "(1,4)")]
    [InlineData("{{ 'abc'['a'] }}", "(1,10)")]
    [InlineData("{{ 'abc'[9] }}", "(1,4)")]
    [InlineData("{{ (@string.upcase) ?? 1 }}", "(1,20)")]
    [InlineData("{{ import [1] }}", "(1,11)")]
    [InlineData("{{ for x in li limit:'a' }}{{ x }}{{ end }}", "(1,22)")]
    [InlineData("{{ for x in 1..3 limit:2 }}{{ x }}{{ end }}", "(1,16)")]
    public void Values_that_fail(string source, string place) => FailsAt(source, place);

    [Theory]
    [InlineData("{{ [1,2] | array.filter @string.size }} {{ [1,2] | array.each null }}", "[\"1\", \"2\"] [1, 2]")]
    [InlineData("{{ array.any [1] 5 }} {{ array.any [1] @(do; ret 1; end) }}", "false false")]
    [InlineData("{{ 'abc' | array.remove_at 1 }} {{ 'ab' | array.cycle }}", "[a, c] a")]
    [InlineData("{{ null | array.sort | object.typeof }} {{ 5 | array.sort }} {{ blank | array.sort }}", "iterator [5] [null]")]
    [InlineData("{{ [{'a.b':2,a:{b:1}},{a:{b:0}}] | array.sort 'a.b' | array.first | object.keys }}", "[\"a\"]")]
    [InlineData("{{ 1..<4 | array.offset -3 }}", null)]
    [InlineData("{{ 1..<4 | array.offset (-3) }} {{ array.concat null null }}|", "[1, 2, 3] |")]
    [InlineData("{{ 'a' | object.keys }} {{ li | object.keys }} {{ li | object.values }} {{ ts | object.keys | array.size }}", "[\"size\"] [\"size\"] [3] 15")]
    [InlineData("{{ 99999999999999999999 | object.to_json }}", "{\"IsPowerOfTwo\":false,\"IsZero\":false,\"IsOne\":false,\"IsEven\":false,\"Sign\":1}")]
    [InlineData("{{ false | math.abs }} {{ math.random 5 5 }}", "false 5")]
    [InlineData("{{ 'ÀÉ' | string.equals_ignore_case 'àé' }} {{ null | string.equals_ignore_case null }}", "true false")]
    [InlineData("[{{ 'i' | string.slice (-100) }}{{ 'abc' | string.slice1 3 }}{{ 'abc' | string.slice1 0 (-1) }}]", "[]")]
    [InlineData("{{ date.parse_to_string '2026-02-03' }} {{ date.parse_to_string '2026-02-03' 'yyyy' }}", "3 b Y 2026")]
    [InlineData("{{ date.parse '3.2.2026' 'd.M.yyyy' }} {{ date.parse '2026-02-03' | object.to_json }}", "03 Feb 2026 \"2026-02-03T00:00:00+00:00\"")]
    [InlineData("{{ date | object.kind }} {{ date | object.keys | array.last }}", "object to_string")]
    [InlineData("{{ 'abcd' | string.slice1 length:2 start:1 }} {{ string.slice 'Hello' cols:2 1 }}", "bc l")]
    [InlineData("{{ include 'inc' 1 template_name:'ml' }}", "A\nB\nC")]
    public void Functions(string source, string? wanted)
    {
        if (wanted is null) Should.Throw<ScriptRuntimeException>(() => Render(source));
        else Render(source).ShouldBe(wanted);
    }

    [Theory]
    [InlineData("{{ 'a' | string.slice1 0 1.5m 2 }}", "(1,10)")]
    [InlineData("{{ date.add_months dt (-2147483648) }}", "(1,23)")]
    [InlineData("{{ null | date.add_days 1 }}", "(1,11)")]
    [InlineData("{{ [] | object.has_key 'a' }}", "(1,4)")]
    [InlineData("{{ 'a' | object.format 'N2' }}", "(1,10)")]
    [InlineData("{{ [@string.upcase] | object.to_json }}", "(1,23)")]
    [InlineData("{{ @string.upcase | object.to_json }}", "(1,4)")]
    [InlineData("{{ regex.match null 'a' }}", "(1,4)")]
    [InlineData("{{ timespan.parse '' }}", "(1,4)")]
    [InlineData("{{ 'a' | string.pad_left 2147483647 }}", "(1,26)")]
    [InlineData("{{ 'o.n.b' | object.eval }}", "(1,4)")]
    [InlineData("{{ li | array.each 'x' }}", "(1,20)")]
    [InlineData("{{ 'x' | 5 }}", "(1,10)")]
    [InlineData("{{ func f(a); a; end; f 1 b:3 }}", "(1,27)")]
    public void Functions_that_fail(string source, string place) => FailsAt(source, place);

    [Theory]
    [InlineData("  {{ ml }} {{ ml }}\n", "  l1\n  l2\n  l3 l1\nl2\nl3\n")]
    [InlineData("{{ i7 ~}}\n   {{ ml }}", "7   l1\n   l2\n   l3")]
    [InlineData("  {{ if t ~}}\n{%{a\nb}%}{{ end }}", "  a\nb")]
    [InlineData("  {{ capture c }}x\n{{ end; ml }}", "    l1\n  l2\n  l3")]
    [InlineData("a \r{{~ 1 }}", "a \r1")]
    [InlineData("{{ case 1 }} {{ 'x' }} {{ when 1 }}a{{ end }}", "xa")]
    [InlineData("[{{ case 1 }} {{ end }}]", "[]")]
    public void Text_around_tags(string source, string wanted) => Render(source).ShouldBe(wanted);

    [Theory]
    [InlineData("{{ case 1; when 1 ? 1 : 2; 'a'; end }}", "a")]
    [InlineData("{{ (i7)++ }} {{ (i7) = 5; i7 }} {{ x:5 }} {{ [a:1] }}", "7 5 5 [1]")]
    [InlineData("{{ func f(a=1); ret $0; end; f 1 a:2 }}", "2")]
    [InlineData("{{ func f(r...); ret $.x; end; f 1 x:2 }}", "2")]
    [InlineData("{{ import null }}{{ readonly $x; readonly $x; $x }}", "")]
    public void Statements(string source, string wanted) => Render(source).ShouldBe(wanted);

    [Theory]
    [InlineData("{{ 'a'\n | string.upcase }}", "(2,2)")]
    [InlineData("{{ t ? -1.5 : 2 }}", "(1,9)")]
    [InlineData("{{ t ? 'a' | string.upcase : 2 }}", "(1,14)")]
    [InlineData("{{ case 1; x; when 1; end }}", "(1,12)")]
    [InlineData("{{ case 1; else; end }}", "(1,12)")]
    [InlineData("{{ x = $$ }}", "(1,11)")]
    [InlineData("{{ $'\\}' }}", "(1,4)")]
    [InlineData("{{ 1_1m }}", "(1,4)")]
    [InlineData("{{ ++5 }}", "(1,8)")]
    [InlineData("{{ 1 +\r\n}}", "(1,7)")]
    public void Templates_that_do_not_parse(string source, string place)
    {
        var template = Template.Parse(source, "t.html");
        template.HasErrors.ShouldBeTrue();
        Place().Match(template.Messages[0].ToString()).Value.ShouldBe(place);
    }

    private static string Render(string source)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        _ = GoldenCase.All;
        var template = Template.Parse(source, "t.html");
        template.Messages.ToString().ShouldBeEmpty();
        return template.Render(GoldenModel.CreateContext(new("", "", source, "", "")));
    }

    private static void FailsAt(string source, string place) =>
        Place().Match(Should.Throw<ScriptRuntimeException>(() => Render(source)).Message).Value.ShouldBe(place);

    [GeneratedRegex(@"\(\d+,\d+\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
