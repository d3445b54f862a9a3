namespace Generator.Rendering.Functions;

/// <summary>Where a function is called. Lines are counted only when somebody asks, for a message.</summary>
/// <param name="call">The call in the template, if one wrote it.</param>
internal readonly struct CallPlace(ScriptNode? call)
{
    public static implicit operator TemplateSpan(CallPlace place) => place.Span;

    private TemplateSpan Span => call?.Span ?? default;
}
