using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Tests;

/// <summary>What only this engine offers its host: objects and functions that are asked directly, and the arguments of a call as they are written.</summary>
public sealed class HostTests
{
    [Theory]
    [InlineData("{{ thing.name }} {{ thing['name'] }} {{ thing | object.keys }} {{ thing.name | string.upcase }}", "n n [\"name\", \"call\"] N")]
    [InlineData("{{ thing.other }}{{ thing?.other?.deep }}|{{ if thing }}t{{ end }}{{ if thing.other }}o{{ end }}", "|t")]
    [InlineData("{{ thing.call }} {{ thing.call 'x' }} {{ 'y' | thing.call }}", "[] [x] [y]")]
    [InlineData("{{ f = @thing.call; f 'z' }} {{ x = thing; x.name }}", "[z] n")]
    [InlineData("{{ with thing }}{{ name }}{{ end }}", "n")]
    public void Objects_of_the_host_are_read_as_others(string source, string wanted) => Render(source).ShouldBe(wanted);

    [Fact]
    public void A_member_that_an_object_of_the_host_lacks_is_asked_of_the_context()
    {
        var context = Context();
        context.EnableRelaxedMemberAccess = false;
        context.TryGetMember = static (TemplateContext _, SourceSpan span, object _, string member, out object? value) =>
        {
            value = $"{member}@{span.Start.Column}";
            return member == "known";
        };
        Template.Parse("{{ thing.known }}").Render(context).ShouldBe("known@9");
        Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ thing.unknown }}").Render(context)).Span.Start.Column.ShouldBe(9);
    }

    [Theory]
    [InlineData("{{ list }}|{{ list 1 }}|{{ list 1 2 3 4 5 6 }}", "[]|[1]|[1,2,3,4,5,6]")]
    [InlineData("{{ list (list 1 2) (list 3 (list 4)) 5 }}", "[[1,2],[3,[4]],5]")]
    [InlineData("{{ [list 1, list] }} {{ [1, 2] | array.each @list }}", "[\"[1]\", \"[]\"] [\"[1]\", \"[2]\"]")]
    [InlineData("{{ 1 | list 2 | list 3 }} {{ list ^[1, 2] 3 }} {{ list a:1 2 }}", "[[1,2],3] [1,2,3] [1,2]")]
    [InlineData("{{ x = list 1; y = list 2 3; x }}{{ y }}", "[1][2,3]")]
    public void Functions_of_the_host_get_the_arguments_of_their_own_call(string source, string wanted) => Render(source).ShouldBe(wanted);

    [Fact]
    public void A_failed_call_leaves_no_arguments_behind()
    {
        var context = Context();
        var broken = Template.Parse("{{ list 1 (list 2 (fail 3)) }}");
        for (var i = 0; i < 3; i++) Should.Throw<ScriptRuntimeException>(() => broken.Render(context)).Message.ShouldContain("refused");
        Template.Parse("{{ list 4 (list 5) }}{{ list }}").Render(context).ShouldBe("[4,[5]][]");
    }

    [Fact]
    public void A_function_of_the_host_that_gets_too_little_is_an_error_at_the_call() =>
        Should.Throw<ScriptRuntimeException>(() => Render("{{ fail }}")).Message.ShouldContain("at least 1");

    [Theory]
    [InlineData("{{ include 'show' a:1 b:'x' }}", "1 x  |[\"size\", \"a\", \"b\"]|1|x")]
    [InlineData("{{ include 'show' b:'x' a:1 }}", "1 x  |[\"size\", \"b\", \"a\"]|1|x")]
    [InlineData("{{ include 'show' a:1 a:2 }}", "2   |[\"size\", \"a\"]|2|")]
    [InlineData("{{ include 'show' a:null }}", "   |[\"size\", \"a\"]||")]
    [InlineData("{{ include 'show' 7 a:1 }}", "1  7 |[\"size\", \"a\"]|1|")]
    [InlineData("{{ include 'show' a:1 7 }}", "1  7 |[\"size\", \"a\"]|1|")]
    [InlineData("{{ include 'set' a:1 }}", "1 2 3 [\"size\", \"a\", \"b\"]")]
    [InlineData("{{ include 'local' a:1 }}", "1,2")]
    [InlineData("{{ include 'outer' a:1 }}", "1   |[\"size\", \"a\"]|1|-1")]
    [InlineData("{{ x = include 'local' a:5; x }}", "5,2")]
    [InlineData("{{ include template_name:'local' a:5 }}", "5,2")]
    public void An_included_template_finds_its_named_arguments(string source, string wanted) => Render(source).ShouldBe(wanted);

    [Fact]
    public void Arguments_are_handed_over_as_they_are_written()
    {
        List<string> seen = [];
        var context = Context();
        context.BuiltinObject.SetValue("see", new Seeing(seen), readOnly: true);
        Template.Parse("{{ see 1 b:2 a:3 }}{{ see }}{{ see 4 }}{{ see a:1 a:2 }}").Render(context);
        seen.ShouldBe(["1;b=2,a=3", ";", "4;", "members"]);
    }

    [Theory]
    [InlineData(false, "[]x")]
    [InlineData(true, "[][]")]
    public void Only_a_fixed_function_is_called_again_where_its_name_is_hidden(bool isFixed, string wanted)
    {
        var template = Template.Parse("{{ mark }}");
        var first = Context();
        first.BuiltinObject.SetValue("mark", new Listing(0, isFixed), readOnly: true);
        var second = Context();
        second.PushGlobal(new ScriptObject { ["mark"] = "x" });
        (template.Render(first) + template.Render(second)).ShouldBe(wanted);
    }

    [Fact]
    public void Names_that_the_host_made_are_found_like_those_of_templates()
    {
        ScriptObject exact = new() { [new string(['s', 'h', 'o', 'w', 'n'])] = 1 };
        ScriptObject relaxed = new(StringComparer.OrdinalIgnoreCase) { ["Shown"] = 2 };
        var template = Template.Parse("{{ for i in 1..2 }}{{ shown }}{{ end }}");
        foreach (var (members, wanted) in new[] { (exact, "11"), (relaxed, "22"), (exact, "11") })
        {
            TemplateContext context = new();
            context.PushGlobal(members);
            template.Render(context).ShouldBe(wanted);
        }
        exact.GetMembers().ShouldBe(["shown"]);
        relaxed.GetMembers().ShouldBe(["Shown"]);
    }

    private static string Render(string source) => Template.Parse(source).Render(Context());

    private static TemplateContext Context()
    {
        TemplateContext context = new() { TemplateLoader = new Loader() };
        context.PushGlobal(new ScriptObject { ["thing"] = new Thing(), ["list"] = new Listing(0), ["fail"] = new Listing(1) });
        return context;
    }

    private sealed class Loader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => templatePath switch
        {
            "show" => "{{ $.a }} {{ $.b }} {{ $[1] }} {{ $.missing }}|{{ $ | object.keys }}|{{ $['a'] }}|{{ $b }}",
            "set" => "{{ $.a }} {{ $.a = 2; $.b = 3; $.a }} {{ $.b }} {{ $ | object.keys }}",
            "local" => "{{ $a }},{{ $a = 2; $a }}",
            "outer" => "{{ include 'show' a:$.a }}-{{ $.a }}",
            _ => null,
        };

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }

    private sealed class Thing : HostObject, IScriptObject
    {
        private readonly Listing _call = new(0);

        public int Count => 2;

        public bool IsReadOnly { get; set; }

        public override bool TryGetMember(TemplateContext context, string member, out object? value)
        {
            value = member switch { "name" => "n", "call" => _call, _ => null };
            return value is not null;
        }

        public IEnumerable<string> GetMembers() => ["name", "call"];

        public bool Contains(string member) => member is "name" or "call";

        public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) => TryGetMember(context, member, out value);

        public bool CanWrite(string member) => false;

        public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

        public bool Remove(string member) => false;

        public void SetReadOnly(string member, bool readOnly)
        {
        }

        public IScriptObject Clone(bool deep) => this;
    }

    /// <summary>Prints its arguments; one that needs an argument refuses it.</summary>
    private sealed class Listing(int required, bool isFixed = false) : DirectFunction, IScriptCustomFunction
    {
        public override int FewestArguments => required;

        public override bool IsFixed => isFixed;

        public int RequiredParameterCount => required;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(string);

        public override object? Call(TemplateContext context, ScriptNode? caller, ScriptArray arguments) =>
            required > 0 ? throw new InvalidOperationException("refused") : $"[{string.Join(',', arguments)}]";

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "a");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => Call(context, callerContext, arguments);

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary>Notes how its arguments came.</summary>
    private sealed class Seeing(List<string> seen) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 0;

        public int ParameterCount => 0;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => throw new InvalidOperationException("There are no parameters");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            if (arguments.TryGetArguments(out var names, out var values))
            {
                List<string> named = [];
                for (var i = 0; i < names.Count; i++) named.Add($"{names[i]}={values[i]}");
                seen.Add($"{string.Join(',', arguments)};{string.Join(',', named)}");
            }
            else
            {
                seen.Add("members");
            }
            return null;
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }
}
