using System.Globalization;
using Generator.Templating.Runtime;
using Generator.Templating.Tests.Golden;

namespace Generator.Templating.Tests;

/// <summary>A template is shared; a context belongs to one thread.</summary>
public sealed class ThreadTests
{
    private const string Source = """
        {{ func item(p, n=1) }}<li>{{ n }} {{ p.title | html.escape }}{{ for t in p.tags }} {{ t | string.upcase }}{{ end }}</li>{{ end }}
        <ul>
          {{~ for p in pages ~}}
          {{ item p for.index }}
          {{~ end ~}}
        </ul>
        {{ tablerow x in li cols:2 }}{{ x }}{{ tablerow.col }}{{ end }}
        {{ include 'inc' sa k:i7 }}{{ capture c }}{{ dt | date.to_string '%d %b %Y' }}{{ end }}{{ c }} {{ 1..5 | array.join '-' }}
        """;

    /// <summary>GEN_THREADS=100000 is the full length.</summary>
    private static int Renders => int.Parse(Environment.GetEnvironmentVariable("GEN_THREADS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void Two_threads_render_one_template_to_the_same_text()
    {
        var template = Template.Parse(Source, "t.html");
        template.Messages.ToString().ShouldBeEmpty();
        var wanted = RenderOnce(template);
        wanted.ShouldContain("<li>0 Beta X Y</li>");
        var differences = 0;
        Thread[] threads = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var context = NewContext();
            for (var left = Renders; left > 0; left--)
            {
                if (template.Render(context) != wanted) Interlocked.Increment(ref differences);
            }
        }))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        differences.ShouldBe(0);
    }

    /// <summary>A node remembers where its name stood last, in whichever table.</summary>
    [Fact]
    public void Threads_whose_variables_stand_in_other_places_do_not_get_each_others()
    {
        string[] names = ["a", "b", "c", "d", "e", "f", "g", "h"];
        var template = Template.Parse(string.Concat(names.Select(static name => "{{ " + name + " }}")));
        var wanted = string.Concat(names);
        var differences = 0;
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            var globals = new ScriptObject();
            for (var i = 0; i < names.Length; i++) globals.SetValue(names[(i + number) % names.Length], names[(i + number) % names.Length], readOnly: false);
            var context = new TemplateContext();
            context.PushGlobal(globals);
            for (var left = Renders * 10; left > 0; left--)
            {
                if (template.Render(context) != wanted) Interlocked.Increment(ref differences);
            }
        }))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        differences.ShouldBe(0);
    }

    private static string RenderOnce(Template template)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return template.Render(NewContext());
    }

    private static TemplateContext NewContext() => GoldenModel.CreateContext(new("threads", "", "", "ok", ""));
}
