using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Tests;

/// <summary>Functions of the host that print in place what they give, and those that know what they printed before.</summary>
public sealed class PrintingFunctionTests
{
    [Theory]
    [InlineData("{{ show 'x' }}{{ show('y') }}{{ 'z' | show }}", "<x><y><z>")]
    [InlineData("{{ show 'list' }}{{ show 1 }}{{ x = 'x'; show x }}", "(list)(1)(x)")]
    [InlineData("{{ show 'x' 'y' }}{{ show 'x' a:1 }}{{ show ^['x'] }}", "(x,y)(x)(x)")]
    [InlineData("{{ x = show 'x' }}{{ x }}{{ show 'x' | string.upcase }}{{ $'{show \"x\"}' }}", "[x][X][x]")]
    [InlineData("{{ for i in 1..2 }}{{ show 'x' }}{{ end }}{{ capture c }}{{ show 'x' }}{{ end }}{{ c }}", "<x><x><x>")]
    public void A_function_that_prints_gets_a_text_alone_without_a_list(string source, string wanted)
    {
        TemplateContext context = new();
        context.BuiltinObject.SetValue("show", new Showing(), readOnly: true);
        Template.Parse(source).Render(context).ShouldBe(wanted);
    }

    [Fact]
    public void A_function_that_fails_while_it_prints_a_text_is_an_error_at_the_call()
    {
        TemplateContext context = new();
        context.BuiltinObject.SetValue("show", new Showing(), readOnly: true);
        var failure = Should.Throw<ScriptRuntimeException>(() => Template.Parse("a {{ show 'fail' }}").Render(context));
        failure.Message.ShouldContain("refused");
        failure.Span.Start.Column.ShouldBe(5);
    }

    [Theory]
    [InlineData("{{ know 1 a:2 }}{{ know 1 a:2 }}{{ know 2 a:2 }}{{ know 1 b:2 }}", "[1;a=2]<1;a=2>[2;a=2][1;b=2]")]
    [InlineData("{{ for i in 1..3; know 'x' a:(i % 2); end }}", "[x;a=1][x;a=0]<x;a=1>")]
    [InlineData("{{ x = know a:1; know a:1; x }}", "<;a=1>[;a=1]")]
    [InlineData("{{ know a:(know b:1) c:(know b:1) }}{{ know a:'[;b=1]' c:'[;b=1]' }}", "[;a=[;b=1];c=[;b=1]]<;a=[;b=1];c=[;b=1]>")]
    [InlineData("{{ func f; know a:$0; ret 1; end; know b:(f 1) c:2; know b:(f 1) c:2 }}", "[;a=1][;b=1;c=2]<;a=1><;b=1;c=2>")]
    public void A_function_prints_what_it_knows_of_a_call(string source, string expected)
    {
        TemplateContext context = new();
        context.BuiltinObject.SetValue("know", new Remembering(), readOnly: true);
        Template.Parse(source).Render(context).ShouldBe(expected);
    }

    [Fact]
    public void A_failed_call_of_a_function_that_remembers_leaves_no_arguments_behind()
    {
        TemplateContext context = new();
        context.BuiltinObject.SetValue("know", new Remembering(), readOnly: true);
        for (var i = 0; i < 100; i++)
        {
            Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ know a:1 b:(know a:1 b:2 c:'fail') }}").Render(context)).InnerException!.Message.ShouldBe("refused");
            Template.Parse($"{{{{ know a:{i} b:2 }}}}{{{{ know a:{i} b:2 }}}}").Render(context).ShouldBe($"[;a={i};b=2]<;a={i};b=2>");
        }
    }

    /// <summary>Prints a text alone as <c>&lt;x&gt;</c>, other arguments as <c>(x,y)</c>, and gives <c>[x]</c> where nothing is printed.</summary>
    private sealed class Showing : IPrintingFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

        public bool TryPrint(TemplateContext context, ScriptNode callerContext, string argument)
        {
            if (argument == "fail") throw new InvalidOperationException("refused");
            if (argument == "list") return false;
            context.Write($"<{argument}>");
            return true;
        }

        public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            context.Write($"({string.Join(',', arguments)})");
            return null;
        }

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => $"[{string.Join(',', arguments)}]";

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));
    }

    /// <summary>Remembers calls: prints <c>&lt;…&gt;</c> for one that it has seen and gives <c>[…]</c> for others.</summary>
    private sealed class Remembering : IRememberingFunction
    {
        private readonly HashSet<string> _seen = [];

        public int RequiredParameterCount => 0;

        public int ParameterCount => 0;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) => throw new InvalidOperationException("There are no parameters");

        public bool TryPrint(TemplateContext context, ScriptNode callerContext, ReadOnlySpan<object?> items, IReadOnlyList<string> names, ReadOnlySpan<object?> values)
        {
            var call = Written(items, names, values);
            if (call.Contains("fail", StringComparison.Ordinal)) throw new InvalidOperationException("refused");
            if (!_seen.Contains(call)) return false;
            context.Write($"<{call}>");
            return true;
        }

        public object? Print(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => Invoke(context, callerContext, arguments, blockStatement);

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            arguments.TryGetArguments(out var names, out var values).ShouldBeTrue();
            var call = Written(arguments.Items, names, values);
            _seen.Add(call);
            return $"[{call}]";
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new(Invoke(context, callerContext, arguments, blockStatement));

        private static string Written(ReadOnlySpan<object?> items, IReadOnlyList<string> names, ReadOnlySpan<object?> values)
        {
            var text = string.Join(',', items.ToArray());
            for (var i = 0; i < names.Count; i++) text += $";{names[i]}={values[i]}";
            return text;
        }
    }
}
