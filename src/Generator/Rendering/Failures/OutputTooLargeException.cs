namespace Generator.Rendering.Failures;

/// <summary>A page grew beyond <c>limits.page_megabytes</c>. The engine does not say where it was.</summary>
internal sealed class OutputTooLargeException(TemplateSpan span = default) : ScriptRuntimeException(span, "The page is too large: LimitToString");
