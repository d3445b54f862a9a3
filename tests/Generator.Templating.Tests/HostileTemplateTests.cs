using Generator.Templating.Syntax;
using Generator.Templating.Tests.Golden;

namespace Generator.Templating.Tests;

/// <summary>Templates that try to exhaust the stack, the memory or patience get an error.</summary>
public sealed class HostileTemplateTests
{
    public static TheoryData<string> TooDeepToRead =>
    [
        "{{ " + new string('(', 100_000),
        "{{ " + new string('[', 100_000),
        "{{ " + string.Concat(Enumerable.Repeat("{a:", 100_000)),
        "{{ " + new string('!', 100_000) + "true }}",
        string.Concat(Enumerable.Repeat("{{ if true }}", 100_000)),
        "{{ if false }}" + string.Concat(Enumerable.Repeat("{{ else if false }}", 100_000)) + "{{ end }}",
        "{{ x = " + string.Concat(Enumerable.Repeat("t ? ", 100_000)),
        "{{ " + string.Concat(Enumerable.Repeat("$'{", 100_000)),
        "{{ " + string.Concat(Enumerable.Repeat("do;", 100_000)),
    ];

    public static TheoryData<string> Greedy =>
    [
        "{{ while true; end }}",
        "{{ for i in 1..100000; end }}",
        "{{ for i in 1..900; for j in 1..900; end; end }}",
        "{{ 1..2147483647 | array.join ',' }}",
        "{{ 'x' * 2147483647 }}",
        "{{ [1] * 2147483647 }}",
        "{{ x = []; x[2147483647] = 1 }}",
        "{{ 1 << 2147483647 }}",
        "{{ x = 'a'; for i in 1..100; x = x + x; end }}",
        "{{ for i in 1..1000; 'abcdefghij' * 1000; end }}",
        "{{ 'a' | string.pad_left 2147483647 }}",
        "{{ x = []; x << x; y = [x]; x[0] = y; x }}",
        "{{ x = {}; x.x = x; x }}",
        "{{ x = {}; x.x = x; x | object.to_json }}",
        "{{ func f; f; end; f }}",
        "{{ func f(a); f (a + 1); end; f 1 }}",
        "{{ func f; $$; end; wrap f; $$; end }}",
        "{{ include 'rec' }}",
        "{{ '{{ x }}' | object.eval_template; s = 's | object.eval'; s | object.eval }}",
        "{{ x = 7; for i in 1..200; x = x * x; end }}",
    ];

    [Theory]
    [MemberData(nameof(TooDeepToRead))]
    public void A_template_that_is_nested_too_deeply_does_not_parse(string source) =>
        Template.Parse(source, "t.html").HasErrors.ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Greedy))]
    public void A_greedy_template_fails_at_a_limit(string source)
    {
        var template = Template.Parse(source, "t.html");
        template.Messages.ToString().ShouldBeEmpty();
        Should.Throw<ScriptRuntimeException>(() => template.Render(GoldenModel.CreateContext(new("", "", source, "", ""))));
    }

    [Fact]
    public void A_long_chain_of_operators_is_no_deep_nesting()
    {
        var source = "{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 2_000)) + " }}";
        Template.Parse(source).Render(new TemplateContext()).ShouldBe("2001");
    }

    [Fact]
    public void A_chain_too_long_for_the_stack_is_an_error()
    {
        var source = "{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 500_000)) + " }}";
        var template = Template.Parse(source);
        if (!template.HasErrors) Should.Throw<ScriptRuntimeException>(() => template.Render(new TemplateContext()));
    }

    [Fact]
    public void Cancelling_ends_a_rendering()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        TemplateContext context = new() { CancellationToken = source.Token, LoopLimit = 0 };
        Should.Throw<ScriptAbortException>(() => Template.Parse("{{ while true; end }}").Render(context));
    }

    [Fact]
    public void A_failed_rendering_leaves_nothing_behind()
    {
        var context = GoldenModel.CreateContext(new("", "", "", "", ""));
        var failing = Template.Parse("lost {{ func f(a); for i in li; capture c; o.n.b; end; end; end; for j in li; f 1; end }}");
        var sound = Template.Parse("kept {{ i }}{{ j }}{{ a }}{{ for x in li; x; end }}");
        for (var left = 200; left > 0; left--) Should.Throw<ScriptRuntimeException>(() => failing.Render(context));
        sound.Render(context).ShouldBe("kept 312");
    }
}
