using Generator.Caching;
using Generator.Diagnostics;
using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;
using Generator.Rendering.Templates;

namespace Generator.Rendering;

/// <summary>Renders templates on one thread. Failures come back as diagnostics with the author's place, never as half a page.</summary>
internal sealed class TemplateRenderer
{
    private const int MostLayouts = 8;

    private readonly TemplateSet _templates;
    private readonly Func<ScriptObject> _createBuiltins;
    private readonly ScriptObject _site;
    private readonly Reads _reads;
    private readonly RenderingRules _rules;
    private readonly FailureReport _failures;
    private PageContext _context;

    /// <param name="templates">All templates.</param>
    /// <param name="createBuiltins">Makes the functions anew: a failed rendering may leave anything behind.</param>
    /// <param name="site">Globals that all pages see.</param>
    /// <param name="reads">Where is noted what pages read.</param>
    /// <param name="rules">Limits and strictness.</param>
    public TemplateRenderer(TemplateSet templates, Func<ScriptObject> createBuiltins, ScriptObject site, Reads reads, RenderingRules rules)
    {
        (_templates, _createBuiltins, _site, _reads, _rules) = (templates, createBuiltins, site, reads, rules);
        _failures = new FailureReport(templates, rules);
        _context = CreateContext();
    }

    /// <summary>Renders a template and the layouts that it asks for.</summary>
    /// <param name="name">Name of the template.</param>
    /// <param name="variables">The page's variables.</param>
    /// <param name="output">Receives the page; undefined after a failure.</param>
    /// <param name="scratch">Receives the content while a layout is rendered around it.</param>
    /// <param name="subject">What is being rendered, for messages.</param>
    public RenderOutcome Render(string name, ScriptObject variables, Utf8Output output, Utf8Output scratch, RenderedSubject subject)
    {
        if (_templates.Find(name) is not { } template) return RenderOutcome.Failed(RenderingMessages.TemplateMissing(subject.Asked, name, _templates.Names));
        _reads.Add(DependencyKind.Template, name);
        _context.Blocks.Clear();
        for (var layouts = 0; ; layouts++)
        {
            output.Restart(_rules.Limits.PageMegabytes);
            var outcome = RenderOne(template, variables, output, subject);
            if (!outcome.IsWhole || _context.Layout is not { } layout) return outcome;
            if (layouts == MostLayouts) return Failed(new TemplateFault(layout.Span, "Layouts name each other in a circle"), template, variables, subject);
            if (_templates.Find(layout.Name) is not { } next)
                return Failed(new TemplateFault(layout.Span, $"There is no template `{layout.Name}`", _templates.Suggest(layout.Name)), template, variables, subject);
            _reads.Add(DependencyKind.Template, layout.Name);
            variables.SetValue("content", Content(template, output, layouts == 0 ? scratch : null), readOnly: false);
            template = next;
        }
    }

    /// <param name="template">What was rendered.</param>
    /// <param name="output">What it printed.</param>
    /// <param name="scratch">Takes that over without a copy; null when it holds the content of another layout, which a template may have kept.</param>
    private static object Content(LoadedTemplate template, Utf8Output output, Utf8Output? scratch)
    {
        if (scratch is not null) output.ExchangeWith(scratch);
        var content = new HtmlBytes(scratch?.WrittenMemory ?? output.Written.ToArray());
        return template.IsXml ? new XmlValue(content.ToString()) : content;
    }

    private RenderOutcome RenderOne(LoadedTemplate template, ScriptObject variables, Utf8Output output, RenderedSubject subject)
    {
        if (template.IsBroken) return RenderOutcome.Broken;
        _context.Restart(template.IsXml ? EscapeContext.XmlText : EscapeContext.Text);
        try
        {
            _context.PushGlobal(_site);
            _context.PushGlobal(variables);
            _context.PushOutput(output);
            template.Template.Render(_context);
            _context.PopOutput();
            _context.PopGlobal();
            _context.PopGlobal();
            return RenderOutcome.Done;
        }
        catch (BrokenTemplateException)
        {
            _context = CreateContext();
            return RenderOutcome.Broken;
        }
        catch (ScriptRuntimeException failure)
        {
            var outcome = Failed(failure, template, variables, subject);
            _context = CreateContext();
            return outcome;
        }
    }

    private RenderOutcome Failed(ScriptRuntimeException failure, LoadedTemplate template, ScriptObject variables, RenderedSubject subject) =>
        RenderOutcome.Failed(_failures.Describe(failure, template, _context, variables, subject));

    private PageContext CreateContext()
    {
        var context = new PageContext(_createBuiltins(), _rules) { Reads = _reads, TemplateLoader = new TemplateLoader(_templates) };
        _templates.Share(context.CachedTemplates);
        return context;
    }
}
