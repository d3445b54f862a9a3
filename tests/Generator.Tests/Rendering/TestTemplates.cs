using Generator.Diagnostics;
using Generator.Planning;
using Generator.Rendering;
using Generator.Rendering.Failures;
using Generator.Rendering.Functions;
using Generator.Rendering.Views;
using Generator.Sources;
using Generator.Tests.Model;
using Generator.Tests.Planning;

namespace Generator.Tests.Rendering;

/// <summary>Renders templates of a site with two articles, without a build.</summary>
internal sealed class TestTemplates
{
    private readonly TemplateRenderer _renderer;

    public TestTemplates(params (string Name, string Text)[] templates)
        : this(strict: false, templates)
    {
    }

    public TestTemplates(bool strict, params (string Name, string Text)[] templates)
    {
        var tree = new MemorySourceTree();
        foreach (var (name, text) in templates) tree.Add("templates/" + name, text);
        var site = TestSite.Good(TestSite.Article("politics/budget", "2026-11-03").By("سمر"), TestSite.Article("economy/port", "2026-11-02", "economy"));
        var plan = Planner.Plan(site, TestPlan.Files()).Value!;
        var report = new ReportBuilder(strict: false);
        var theme = Theme.Load(tree, site.Config with { Outputs = new Generator.Configuration.OutputsConfig { Csp = false } }, report);
        World = new World(site, plan, new Dictionary<string, Generator.Data.DataNode>(StringComparer.Ordinal), theme.Strings);
        Problems = report.Finish(0).Diagnostics;
        var globals = new ScriptObject();
        globals.SetValue("site", World.SiteObject, readOnly: true);
        _renderer = new TemplateRenderer(theme.Templates, () => Builtins.Create(World, theme), globals, new Generator.Caching.Reads(World.Dependencies), new RenderingRules(site.Config.Limits, strict));
    }

    public World World { get; }

    /// <summary>What loading said.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    /// <summary>What <c>page.html</c> prints; the template must be without fault.</summary>
    public static string Render(string template, params (string Name, object? Value)[] variables) => new TestTemplates(("page.html", template)).Page(variables);

    /// <summary>The same with one variable <c>x</c>.</summary>
    public static string RenderX(string template, object? x) => Render(template, ("x", x));

    /// <summary>What the loaded <c>page.html</c> prints.</summary>
    public string Page(params (string Name, object? Value)[] variables) => Rendered("page", variables);

    /// <summary>What a template prints.</summary>
    public string Rendered(string name, params (string Name, object? Value)[] variables)
    {
        Problems.ShouldBeEmpty();
        var (outcome, text) = Try(name, variables);
        outcome.Failure.ShouldBeNull();
        outcome.IsWhole.ShouldBeTrue();
        return text;
    }

    /// <summary>Renders a template, whatever becomes of it.</summary>
    public (RenderOutcome Outcome, string Text) Try(string name, params (string Name, object? Value)[] variables)
    {
        var values = new ScriptObject();
        foreach (var (key, value) in variables) values.SetValue(key, value, readOnly: false);
        var output = new Utf8Output();
        var outcome = _renderer.Render(name, values, output, new Utf8Output(), new RenderedSubject("/test/", null));
        return (outcome, System.Text.Encoding.UTF8.GetString(output.Written));
    }
}
