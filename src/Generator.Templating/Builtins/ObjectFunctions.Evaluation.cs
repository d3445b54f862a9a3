using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>Texts run as code.</summary>
internal static partial class ObjectFunctions
{
    private static readonly LexerOptions ScriptOnly = new() { Mode = ScriptMode.ScriptOnly };

    /// <summary>The value of an expression in a text, the result of a function, or the value itself.</summary>
    /// <exception cref="ArgumentException">The text does not parse.</exception>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => Parse(text, ScriptOnly).Evaluate(context),
        IScriptCustomFunction function => context.Call(span, function),
        _ => value,
    };

    /// <summary>What a template in a text prints, the result of a function, or the value itself.</summary>
    /// <exception cref="ArgumentException">The text does not parse.</exception>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is not string text) return value is IScriptCustomFunction function ? context.Call(span, function) : value;
        var template = Parse(text, LexerOptions.Default);
        context.PushOutput();
        try
        {
            return template.Render(context);
        }
        finally
        {
            context.PopOutput();
        }
    }

    private static Template Parse(string value, LexerOptions options)
    {
        var template = Template.Parse(value, "<input>", lexerOptions: options);
        return template.HasErrors ? throw new ArgumentException(template.Messages.ToString(), nameof(value)) : template;
    }
}
