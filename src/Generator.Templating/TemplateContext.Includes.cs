using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    /// <summary>The path of the template that a name in an <c>include</c> stands for.</summary>
    public virtual string? GetTemplatePathFromName(string templateName, ScriptNode? callerContext) =>
        TemplateLoader is { } loader
            ? loader.GetPath(this, callerContext?.Span ?? default, templateName)
            : throw new ScriptRuntimeException(callerContext?.Span ?? default, $"The template `{templateName}` cannot be included: {nameof(TemplateLoader)} is not set");

    /// <summary>The template at a path, loaded and parsed on first use.</summary>
    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(templatePath);
        if (!CachedTemplates.TryGetValue(templatePath, out var template))
        {
            template = CreateTemplate(templatePath, callerContext);
            CachedTemplates[templatePath] = template;
        }
        if (template.HasErrors)
        {
            throw new ScriptParserRuntimeException(callerContext?.Span ?? default, $"Error while parsing template `{templatePath}`", template.Messages);
        }
        return template;
    }

    /// <summary>What a template prints with arguments in its <c>$</c>.</summary>
    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        EnterCall(callerContext);
        var (indent, blockIndent, enableOutput, isAtLineStart) = (CurrentIndent, BlockIndent, EnableOutput, _isAtLineStart);
        (CurrentIndent, EnableOutput, _isAtLineStart) = (null, true, false);
        PushLocal(arguments, null);
        var buffer = PushBuffer();
        template.Run(this);
        var text = PopBuffer(buffer);
        PopLocal();
        (CurrentIndent, BlockIndent, EnableOutput, _isAtLineStart) = (indent, blockIndent, enableOutput, isAtLineStart);
        LeaveCall();
        return text;
    }

    /// <summary>Prints what a template prints with arguments in its <c>$</c>, at once and not as a value. After an error a part of it may have been printed.</summary>
    /// <param name="templateName">The name as in <c>include</c>.</param>
    /// <param name="arguments">All arguments, the name first.</param>
    /// <param name="callerContext">The call in the template.</param>
    public void PrintTemplate(string templateName, ScriptArray arguments, ScriptNode? callerContext) =>
        PrintTemplate(FindTemplate(templateName, callerContext), arguments, callerContext);

    /// <summary>The same for a template that <see cref="FindTemplate"/> found.</summary>
    public void PrintTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        PrintTemplate(template, arguments, null, callerContext);
    }

    /// <summary>The template that a name in an <c>include</c> stands for.</summary>
    /// <exception cref="ScriptRuntimeException">There is no such template, or it has errors.</exception>
    public Template FindTemplate(string templateName, ScriptNode? callerContext) => IncludeFunction.Find(this, callerContext, templateName);

    /// <summary>Prints what a template prints when its name is its only argument.</summary>
    public void PrintTemplate(Template template, string name, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        PrintTemplate(template, null, name, callerContext);
    }

    /// <param name="template">The template.</param>
    /// <param name="arguments">All arguments, or null when there is only the name.</param>
    /// <param name="name">The name, when it is the only argument.</param>
    /// <param name="caller">The call in the template.</param>
    private void PrintTemplate(Template template, ScriptArray? arguments, string? name, ScriptNode? caller)
    {
        EnterCall(caller);
        PushLocal(arguments, null);
        if (name is not null) TopLocal!.SetTemplateName(name);
        var (indent, blockIndent, isAtLineStart, written) = (CurrentIndent, BlockIndent, _isAtLineStart, _written);
        (CurrentIndent, _isAtLineStart) = (null, false);
        template.Run(this);
        (CurrentIndent, BlockIndent) = (indent, blockIndent);
        if (_written == written) _isAtLineStart = isAtLineStart;
        PopLocal();
        LeaveCall();
    }

    protected virtual Template CreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? default;
        if (TemplateLoader is not { } loader) throw new ScriptRuntimeException(span, $"The template `{templatePath}` cannot be included: {nameof(TemplateLoader)} is not set");
        string? text;
        try
        {
            text = loader.Load(this, span, templatePath);
        }
        catch (Exception exception) when (FunctionCall.IsForeign(exception))
        {
            throw new ScriptRuntimeException(span, $"The template `{templatePath}` could not be loaded: {exception.Message}", exception);
        }
        if (text is null) throw new ScriptRuntimeException(span, $"The template `{templatePath}` was not found");
        return Template.Parse(text, templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
    }
}
