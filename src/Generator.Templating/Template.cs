using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating;

/// <summary>A parsed template. Immutable: all threads may render the same one.</summary>
public class Template
{
    private Template(string? sourceFilePath, LogMessageBag messages)
    {
        SourceFilePath = sourceFilePath;
        Messages = messages;
    }

    /// <summary>The name that messages carry.</summary>
    public string? SourceFilePath { get; }

    /// <summary>Everything the parser found wrong, in the order of the text.</summary>
    public LogMessageBag Messages { get; }

    public bool HasErrors => Messages.HasErrors;

    /// <summary>Reads a template. Never throws for what the text says: look at <see cref="HasErrors"/>.</summary>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(sourceFilePath, []);
    }

    /// <summary>What the template prints.</summary>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="Syntax.ScriptRuntimeException">The template failed.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ThrowIfBroken();
        return string.Empty;
    }

    /// <summary>What the template prints with the members of <paramref name="model"/> as its variables.</summary>
    public string Render(IScriptObject? model = null)
    {
        TemplateContext context = new();
        if (model is not null) context.PushGlobal(model);
        return Render(context);
    }

    /// <summary>The value of the template's last expression; nothing is printed.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ThrowIfBroken();
        return null;
    }

    private void ThrowIfBroken()
    {
        if (HasErrors) throw new InvalidOperationException($"The template has errors. Check {nameof(Messages)} before rendering:\n{Messages}");
    }
}
