using Generator.Diagnostics;
using Generator.Rendering.Escaping;
using Generator.Rendering.Templates;

namespace Generator.Rendering;

/// <summary>Renders templates on one thread. Failures come back as diagnostics with the author's place, never as half a page.</summary>
internal sealed class TemplateRenderer
{
    private readonly TemplateSet _templates;
    private readonly Func<ScriptObject> _createBuiltins;
    private readonly ScriptObject _site;
    private readonly bool _strict;
    private PageContext _context;

    /// <param name="templates">All templates.</param>
    /// <param name="createBuiltins">Makes the functions anew: a failed rendering may leave anything behind.</param>
    /// <param name="site">Globals that all pages see.</param>
    /// <param name="strict">Missing variables are errors.</param>
    public TemplateRenderer(TemplateSet templates, Func<ScriptObject> createBuiltins, ScriptObject site, bool strict)
    {
        (_templates, _createBuiltins, _site, _strict) = (templates, createBuiltins, site, strict);
        _context = CreateContext();
    }

    /// <summary>Renders a template and the layouts that it asks for.</summary>
    /// <param name="name">Name of the template.</param>
    /// <param name="variables">The page's variables.</param>
    /// <param name="output">Receives the page; undefined after a failure.</param>
    /// <param name="scratch">Receives the content while a layout is rendered around it.</param>
    /// <param name="page">What is being rendered, for messages.</param>
    /// <param name="asked">Where the template is asked for by name; null for the one that the kind of page has.</param>
    /// <returns>Null, or why the page could not be made.</returns>
    public Diagnostic? Render(string name, ScriptObject variables, Utf8Output output, Utf8Output scratch, string page, FileSpan? asked = null)
    {
        var layouts = 0;
        while (true)
        {
            if (_templates.Find(name) is not { } template) return RenderingMessages.TemplateMissing(layouts == 0 ? asked : null, name, _templates.Names);
            output.Clear();
            if (RenderOne(template, variables, output, page) is { } failure) return failure;
            if (_context.Layout is not { } layout) return null;
            if (++layouts > 8) return RenderingMessages.TemplateFailed(new FileSpan(template.Source.DisplayPath), "Layouts name each other in a circle", page);
            scratch.Clear();
            scratch.Write(output.Written);
            variables.SetValue("content", new HtmlBytes(scratch.WrittenMemory), readOnly: false);
            name = layout;
        }
    }

    private Diagnostic? RenderOne(LoadedTemplate template, ScriptObject variables, Utf8Output output, string page)
    {
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
            return null;
        }
        catch (ScriptRuntimeException failure)
        {
            _context = CreateContext();
            return RenderingMessages.TemplateFailed(PlaceOf(failure.Span, template), failure.OriginalMessage, page);
        }
    }

    private FileSpan PlaceOf(TemplateSpan span, LoadedTemplate rendered)
    {
        var template = span.FileName is { Length: > 0 } file ? _templates.Find(file) ?? rendered : rendered;
        return template.PlaceOf(span);
    }

    private PageContext CreateContext() => new(_createBuiltins())
    {
        TemplateLoader = new TemplateLoader(_templates),
        StrictVariables = _strict,
    };
}
