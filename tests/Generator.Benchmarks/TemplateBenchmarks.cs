using BenchmarkDotNet.Attributes;
using Generator.Rendering;

namespace Generator.Benchmarks;

/// <summary>Rendering of <see cref="ArticlePage"/>: by the engine alone, and as the generator does it, with escaping by place and UTF-8 output.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private readonly TemplateContext _bare;
    private readonly Template _template;
    private readonly Utf8Output _output = new();

    public TemplateBenchmarks()
    {
        _template = Template.Parse(ArticlePage.Template, "article.html");
        _bare = new TemplateContext { AutoIndent = false, NewLine = "\n", LimitToString = 0, TemplateLoader = new Loader() };
        _bare.PushGlobal(Globals());
    }

    /// <summary>To a string.</summary>
    [Benchmark(Baseline = true)]
    public string Engine() => _template.Render(_bare);

    /// <summary>To UTF-8 in a buffer that is used again.</summary>
    [Benchmark]
    public int EngineUtf8()
    {
        _output.Clear();
        _bare.PushOutput(_output);
        _template.Render(_bare);
        _bare.PopOutput();
        return _output.Length;
    }

    /// <summary>What a template costs when it is loaded.</summary>
    [Benchmark]
    public bool Parse() => Template.Parse(ArticlePage.Template, "article.html").HasErrors;

    private static ScriptObject Globals()
    {
        ScriptObject globals = new();
        globals.SetValue("site", ArticlePage.Site(), readOnly: true);
        globals.SetValue("article", ArticlePage.Article(), readOnly: true);
        return globals;
    }

    private sealed class Loader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, TemplateSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, TemplateSpan callerSpan, string templatePath) => ArticlePage.Include(templatePath);

        public ValueTask<string?> LoadAsync(TemplateContext context, TemplateSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }
}
