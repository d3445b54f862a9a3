using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;
using Generator.Templating.Tests.Golden;

namespace Generator.Templating.Tests;

/// <summary>What the golden set does not ask.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("{{ tablerow x in (1..5) cols:2 }}{{ x }}{{ end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td><td class=\"col2\">4</td></tr>\n<tr class=\"row3\"><td class=\"col1\">5</td></tr>\n")]
    [InlineData("{{ 'a' |\n string.upcase |\n string.append 'b' }}", "Ab")]
    [InlineData("{{ func g(a, b); ret a + b; end }}{{ g(\n 1,\n 2) }}", "3")]
    [InlineData("{{ x = nul ?? 'd'; x }}", "d")]
    [InlineData("{{ nul?.a.b.c }}", "")]
    [InlineData("{{ t ? i7 : 0 }}", "7")]
    [InlineData("{{ 3 | math.plus 4 | math.times 2 }}", "14")]
    [InlineData("{{ -2 + 3 * -1 }}", "-5")]
    [InlineData("{{ [1,2,3][0] }}", null)]
    [InlineData("{{ x = [1,2,3]; x[-1] }}{{ x.size }}", "33")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", null)]
    [InlineData("{{ string = 1 }}", null)]
    [InlineData("{{ func f(a); $b = a; $b; end; f 1; $b }}", "1")]
    [InlineData("{{ func f; ret; end; x = f; x }}", "")]
    [InlineData("{{ $'{sa} {i7 + 1}' }}", "apple 8")]
    [InlineData("{{ for x in pages }}{{ if for.last }}{{ for.length }}{{ x.title }}{{ end }}{{ end }}", "3Gamma")]
    [InlineData("{{ include_join ['ml', 'ml'] 'tpl:sep' '<' '>' }}", "<A\nB\nC / A\nB\nC>")]
    [InlineData("{{ 0xffffffff }} {{ 0b1.1 }} {{ 1e3 }}", "-1 1.5 1000")]
    [InlineData("{{ o.k.z + pages[1].weight }}", "6")]
    [InlineData("{{ if pages }}y{{ else if nul }}n{{ end }}", "y")]
    public void Renders(string source, string? wanted)
    {
        var template = Template.Parse(source, "t.html");
        if (template.HasErrors)
        {
            wanted.ShouldBeNull(template.Messages.ToString());
            return;
        }
        var context = GoldenModel.CreateContext(new("", "", source, "", ""));
        if (wanted is null) Should.Throw<ScriptRuntimeException>(() => template.Render(context));
        else template.Render(context).ShouldBe(wanted);
    }

    [Fact]
    public void All_errors_of_a_template_are_reported_at_once_in_order()
    {
        var template = Template.Parse("{{ 1 + }}\n{{ if }}x{{ end }}\n{{ for x li }}{{ end }}\n{{ 'ok' }}{{ foo( }}", "page.html");
        template.Messages.Select(message => message.Span.Start.Line).ShouldBe([0, 1, 2, 3]);
        template.Messages[0].ToString().ShouldStartWith("page.html(1,8) : error : ");
    }

    [Fact]
    public void Write_receives_every_value_and_no_raw_text()
    {
        RecordingContext context = new();
        context.PushGlobal(new ScriptObject { ["x"] = "<", ["list"] = new ScriptArray { 1, 2 } });
        var text = Template.Parse("<p>{{ x }}{{ for i in list }}<b>{{ i }}</b>{{ end }}{{ capture c }}<i>{{ end }}{{ c }}{{ y = 1 }}{{ ret 'end' }}</p>").Render(context);
        text.ShouldBe("<p>[<]<b>[1]</b><b>[2]</b>[<i>][end]");
        context.Values[3].ShouldBeAssignableTo<IScriptOutput>();
    }

    [Fact]
    public void A_delegate_is_called_with_converted_arguments()
    {
        TemplateContext context = new();
        context.PushGlobal(new ScriptObject { ["join"] = DelegateCustomFunction.CreateFunc<string, int, string>((text, count) => text + count) });
        Template.Parse("{{ 5 | join 7 }}{{ join 'a' 1.0 }}").Render(context).ShouldBe("57a1");
    }

    [Fact]
    public void A_function_receives_the_wrapped_block()
    {
        TemplateContext context = new();
        context.PushGlobal(new ScriptObject { ["twice"] = new Twice() });
        Template.Parse("{{ wrap twice 'x' }}<{{ 1 }}>{{ end }}").Render(context).ShouldBe("<1>x<1>");
    }

    [Fact]
    public void Front_matter_is_a_script_of_its_own()
    {
        var template = Template.Parse("+++\ntitle = 'T'\n+++\n<h1>{{ title }}</h1>", "t.html", null, new LexerOptions { Mode = ScriptMode.FrontMatterAndContent });
        template.Messages.ToString().ShouldBeEmpty();
        TemplateContext context = new();
        context.Evaluate(template.Page!.FrontMatter);
        template.Render(context).ShouldBe("<h1>T</h1>");
    }

    [Fact]
    public void Evaluate_gives_the_value_and_prints_nothing()
    {
        TemplateContext context = new();
        Template.Parse("x = 3; x * 2", null, null, new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context).ShouldBe(6);
        Template.Parse("[{{ x }}]").Render(context).ShouldBe("[3]");
    }

    private sealed class RecordingContext : TemplateContext
    {
        public List<object?> Values { get; } = [];

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            Values.Add(textAsObject);
            return Write($"[{ObjectToString(textAsObject)}]");
        }
    }

    private sealed class Twice : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "separator");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            context.Evaluate(blockStatement);
            context.Write((string?)arguments[0]);
            context.Evaluate(blockStatement);
            return null;
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
