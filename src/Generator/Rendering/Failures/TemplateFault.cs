namespace Generator.Rendering.Failures;

/// <summary>A template's mistake that the generator itself finds, with a way out.</summary>
internal sealed class TemplateFault(TemplateSpan span, string message, string? help = null) : ScriptRuntimeException(span, message)
{
    /// <summary>What to do about it, or null.</summary>
    public string? Help => help;
}

/// <summary>A template was included that is broken, about which everything has been said when it was loaded.</summary>
internal sealed class BrokenTemplateException(TemplateSpan span, string name) : ScriptRuntimeException(span, $"The template `{name}` is broken");
