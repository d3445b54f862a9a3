using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>Texts run as code.</summary>
internal static partial class ObjectFunctions
{
    private static readonly LexerOptions ScriptOnly = new() { Mode = ScriptMode.ScriptOnly };

    /// <summary>The value of an expression in a text, the result of a function, or the value itself.</summary>
    /// <exception cref="ArgumentException">The text does not parse.</exception>
    public static object? Eval(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => Guarded(text, text => Parse(text, ScriptOnly).Evaluate(context)),
        IScriptCustomFunction function => context.Call(span, function),
        _ => value,
    };

    /// <summary>What a template in a text prints, the result of a function, or the value itself.</summary>
    /// <exception cref="ArgumentException">The text does not parse.</exception>
    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is not string text) return value is IScriptCustomFunction function ? context.Call(span, function) : value;
        return Guarded(text, text =>
        {
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
        });
    }

    /// <summary>A failure inside the text is reported where the text stands; its message tells the place inside.</summary>
    private static T Guarded<T>(string value, Func<string, T> run)
    {
        try
        {
            return run(value);
        }
        catch (ScriptRuntimeException exception) when (exception is not ScriptAbortException)
        {
            throw new ArgumentException(exception.Message, nameof(value), exception);
        }
    }

    private static Template Parse(string value, LexerOptions options)
    {
        var template = Template.Parse(value, "<input>", lexerOptions: options);
        return template.HasErrors ? throw new ArgumentException(template.Messages.ToString(), nameof(value)) : template;
    }
}
