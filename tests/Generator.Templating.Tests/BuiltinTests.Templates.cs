using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Tests;

/// <summary>What builtins do with the context: callbacks, limits, settings.</summary>
public class BuiltinTests_Templates
{
    [Theory]
    [InlineData("{{ string.truncate text:'abcdef' length:4 ellipsis:'…' }}", "abc…")]
    [InlineData("{{ 'a' | string.pad_left width:3 }}|", "  a|")]
    [InlineData("{{ for i in 1..3; array.cycle ['a','b']; array.cycle ['a','b'] 'other'; end }}", "aabbaa")]
    [InlineData("{{ n = 0; x = [1,2] | array.each @(do; n = n + 1; ret n; end); x; x }}", "[1, 2][3, 4]")]
    [InlineData("{{ x = [3,1,2]; x | array.sort; x | array.reverse; x | array.remove_at (-1); x | array.insert_at 4 9; x }}", "[1, 2, 3][2, 1, 3][3, 1][3, 1, 2, null, 9][3, 1, 2]")]
    [InlineData("{{ [{n:2,k:'a'},{n:1,k:'b'},{n:2,k:'c'}] | array.sort 'n' | array.map 'k' | array.join '' }}", "bac")]
    [InlineData("{{ [{a:{n:2}},{a:{n:1}},{}] | array.sort 'a.n' }}", "[{}, {a: {n: 1}}, {a: {n: 2}}]")]
    [InlineData("{{ [1,2,3,4] | array.offset 1 | array.limit 2 | array.concat [9] | array.uniq }}", "[2, 3, 9]")]
    [InlineData("{{ (1..3) | object.typeof }} {{ (1..3) | object.kind }} {{ {} | object.typeof }} {{ 'x' | string.split ',' | object.typeof }}", "iterator range object iterator")]
    [InlineData("{{ x = 2; 'x + 1' | object.eval }} {{ 'a{{ x }}b' | object.eval_template }}.", "3 a2b.")]
    [InlineData("{{ '{\"a\":[1,2.50,{\"b\":null}]}' | object.from_json | object.to_json }}", "{\"a\":[1,2.50,{\"b\":null}]}")]
    [InlineData("{{ 'é<&>' | object.to_json }}", "\"\\u00E9\\u003C\\u0026\\u003E\"")]
    [InlineData("{{ {a:1,b:null} | object.has_value 'b' }} {{ {a:1,b:null} | object.has_key 'b' }}", "false true")]
    [InlineData("{{ date '2026-02-03' | date.to_string '%F' }}", "2026-02-03")]
    [InlineData("{{ date.format = '%Y'; date.parse '2026-02-03' }} {{ date.default_format }}", "2026 %d %b %Y")]
    [InlineData("{{ timespan.zero }} {{ (timespan.from_hours 1.5).total_minutes }}", "00:00:00 90")]
    [InlineData("{{ 'a1b2' | regex.replace `\\d` '-' | string.upcase }}", "A-B-")]
    [InlineData("{{ 'ab' | regex.match '(x)?b' }}", "[\"b\", \"\"]")]
    [InlineData("{{ math.divided_by 7 2 }} {{ math.divided_by 7 2.0 }} {{ 2.5 | math.round }}", "3 3.5 2")]
    public void Templates_get(string template, string expected) => Render(template).ShouldBe(expected);

    [Theory]
    [InlineData("{{ 'x' | string.pad_left 2000000 }}")]
    [InlineData("{{ 'x' | string.pad_right 2000000 }}")]
    [InlineData("{{ 'aaaaaaaaaa' | string.replace 'a' ('b' | string.pad_left 200000) }}")]
    [InlineData("{{ x = 'b' | string.pad_left 1000000; x | string.append x }}")]
    [InlineData("{{ x = 'b' | string.pad_left 300000; [x,x,x,x] | array.join '' }}")]
    [InlineData("{{ x = 'b' | string.pad_left 300000; [x,x,x,x] | object.to_json }}")]
    [InlineData("{{ x = 'b' | string.pad_left 300000; 'aaaa' | regex.replace 'a' x }}")]
    public void A_text_longer_than_the_limit_is_an_error(string template) => Failure(template, new());

    [Fact]
    public void A_width_beyond_all_measure_is_an_error_even_without_a_limit() =>
        Failure("{{ 'x' | string.pad_left 2147483647 }}", new() { LimitToString = 0 });

    [Theory]
    [InlineData("{{ x | array.map 'a' | array.size }}")]
    [InlineData("{{ x | array.sort }}")]
    [InlineData("{{ x | array.reverse | array.first }}")]
    [InlineData("{{ x | array.join ',' }}")]
    [InlineData("{{ x | array.uniq | array.last }}")]
    [InlineData("{{ [] | array.insert_at 2000 1 }}")]
    [InlineData("{{ 'a' | string.pad_left 2000 | regex.matches ' ' }}")]
    public void A_list_longer_than_the_limit_is_an_error(string template)
    {
        TemplateContext context = new();
        ScriptObject model = new() { ["x"] = new ScriptArray(Enumerable.Repeat<object?>(1, 1001)) };
        context.PushGlobal(model);
        Failure(template, context);
        context.LoopLimit = 0;
        Should.NotThrow(() => Template.Parse(template).Render(context));
    }

    [Fact]
    public void A_value_that_contains_itself_is_an_error_in_json() =>
        Failure("{{ x = {}; x.self = [x]; x | object.to_json }}", new()).ShouldContain("contains itself");

    [Fact]
    public void A_regular_expression_is_stopped()
    {
        TemplateContext context = new() { RegexTimeOut = TimeSpan.FromMilliseconds(20) };
        Failure("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", context);
    }

    [Theory]
    [InlineData("{{ '1 +' | object.eval }}")]
    [InlineData("{{ '{{ 1 + }}' | object.eval_template }}")]
    [InlineData("{{ '{a' | object.from_json }}")]
    [InlineData("{{ [1,{}] | array.sort }}")]
    [InlineData("{{ [1] | array.each 'x' }}")]
    [InlineData("{{ 'a' | string.base64_decode }}")]
    [InlineData("{{ 'x' | math.format 'N2' }}")]
    [InlineData("{{ math.random 6 5 }}")]
    [InlineData("{{ date.add_days (date.parse '2026-01-01') 99999999 }}")]
    [InlineData("{{ 'x' | regex.match '(' }}")]
    [InlineData("{{ date 1 2 }}")]
    [InlineData("{{ 1 | math.format 'N2' 'no such culture!' }}")]
    public void Bad_input_is_an_error_of_the_template(string template) => Failure(template, new());

    [Fact]
    public void An_unknown_culture_is_named() =>
        Failure("{{ 1 | math.format 'N2' 'no culture!' }}", new()).ShouldBe("t.html(1,8) : error : The culture `no culture!` is not available");

    [Fact]
    public void A_date_format_stays_in_its_context()
    {
        Render("{{ date.format = '%Y' }}");
        Render("{{ date.parse '2026-02-03' }}").ShouldBe("03 Feb 2026");
    }

    private static string Render(string template) => Template.Parse(template).Render(new TemplateContext());

    private static string Failure(string template, TemplateContext context) =>
        Should.Throw<ScriptRuntimeException>(() => Template.Parse(template, "t.html").Render(context)).Message;
}
