using System.Diagnostics.CodeAnalysis;
using Generator.Templating.Binding;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

/// <summary>A parsed template. Immutable: all threads may render the same one.</summary>
public sealed class Template
{
    private readonly Block? _body;

    private Template(string? sourceFilePath, LogMessageBag messages, ScriptPage? page)
    {
        SourceFilePath = sourceFilePath;
        Messages = messages;
        Page = page;
        _body = page?.Body.Body;
    }

    /// <summary>The name that messages carry.</summary>
    public string? SourceFilePath { get; }

    /// <summary>Everything the parser found wrong, in the order of the text.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>Null for a template with errors.</summary>
    public ScriptPage? Page { get; }

    [MemberNotNullWhen(false, nameof(_body), nameof(Page))]
    public bool HasErrors => Messages.HasErrors;

    /// <summary>Reads a template. Never throws for what the text says: look at <see cref="HasErrors"/>.</summary>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        lexerOptions ??= LexerOptions.Default;
        SourceText source = new(text, sourceFilePath ?? "<input>", lexerOptions.StartPosition);
        LogMessageBag messages = [];
        var syntax = Parser.Parse(source, parserOptions ?? new(), lexerOptions, messages);
        ScriptPage? page = null;
        if (!messages.HasErrors)
        {
            try
            {
                page = new(
                    syntax,
                    syntax.FrontMatter is null ? null : new(syntax.FrontMatter, Binder.Bind(syntax.FrontMatter)),
                    new(syntax.Body, Binder.Bind(syntax.Body)));
            }
            catch (InsufficientExecutionStackException)
            {
                messages.Add(new(ParserMessageType.Error, syntax.Span, "The template is nested too deeply"));
            }
        }
        return new(sourceFilePath, messages.Sorted(), page);
    }

    /// <summary>What the template prints.</summary>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">The template failed; nothing of its output is kept.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ThrowIfBroken();
        return context.RenderPage(this);
    }

    /// <summary>What the template prints with the members of <paramref name="model"/> as its variables.</summary>
    public string Render(IScriptObject? model = null)
    {
        TemplateContext context = new();
        if (model is not null) context.PushGlobal(model);
        return Render(context);
    }

    public ValueTask<string> RenderAsync(TemplateContext context) => new(Render(context));

    /// <summary>The value of the template's last expression; nothing is printed.</summary>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">The template failed.</exception>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ThrowIfBroken();
        return context.EvaluatePage(this);
    }

    /// <summary>Runs the body in the context as it is. A value that ends the template is printed.</summary>
    internal void Run(TemplateContext context)
    {
        if (HasErrors) return;
        _body.Emit(context);
        if (context.Flow is Flow.Return)
        {
            var value = context.ReturnValue;
            context.ReturnValue = null;
            context.LastValue = null;
            if (value is not null && context.EnableOutput) context.Write(_body.Syntax.Span, value);
            else context.LastValue = value;
        }
        context.Flow = Flow.Next;
    }

    private void ThrowIfBroken()
    {
        if (HasErrors) throw new InvalidOperationException($"The template has errors. Check {nameof(Messages)} before rendering:\n{Messages}");
    }
}
