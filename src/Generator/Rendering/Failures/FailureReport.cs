using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Rendering.Templates;

namespace Generator.Rendering.Failures;

/// <summary>Turns what an engine throws into a message for the template's author: place, way out, and the includes that led there.</summary>
internal sealed class FailureReport(TemplateSet templates, RenderingRules rules)
{
    private const int ShownIncludes = 8;

    /// <summary>The message.</summary>
    /// <param name="failure">What the engine threw.</param>
    /// <param name="rendered">The template that was rendered when it did; the failure may lie in one that it includes.</param>
    /// <param name="context">The context as the failure left it.</param>
    /// <param name="variables">The page's variables.</param>
    /// <param name="subject">What was rendered.</param>
    public Diagnostic Describe(ScriptRuntimeException failure, LoadedTemplate rendered, PageContext context, ScriptObject variables, RenderedSubject subject)
    {
        var template = TemplateOf(failure.Span, rendered);
        var limit = LimitMessages.For(failure.OriginalMessage, rules.Limits);
        var message = limit?.Message ?? failure.OriginalMessage;
        var help = limit?.Help ?? (failure as TemplateFault)?.Help ?? NameSuggestions.For(failure, template, context, variables);
        if (limit is { IsRecursion: true } && Repeats(context.IncludeTrail, template)) help = $"It includes itself. To include the theme's template that this one replaces, write \"theme/{WithoutTheme(template.Source.Name)}\".";
        return RenderingMessages.TemplateFailed(template.PlaceOf(failure.Span), message, help, subject.Label, Trail(context, failure.Span, rendered, subject));
    }

    private ImmutableArray<RelatedSpan> Trail(PageContext context, TemplateSpan failed, LoadedTemplate rendered, RenderedSubject subject)
    {
        var related = ImmutableArray.CreateBuilder<RelatedSpan>();
        var calls = context.IncludeTrail.Where(call => !call.Equals(failed)).ToList();
        foreach (var call in calls.Take(ShownIncludes)) related.Add(new RelatedSpan("included from here", TemplateOf(call, rendered).PlaceOf(call)));
        if (calls.Count > ShownIncludes) related.Add(new RelatedSpan($"and {calls.Count - ShownIncludes} includes more, the first of them here", TemplateOf(calls[^1], rendered).PlaceOf(calls[^1])));
        if (subject is { IsComponent: true, Asked: { } asked }) related.Add(new RelatedSpan("asked for here", asked));
        return related.ToImmutable();
    }

    private LoadedTemplate TemplateOf(TemplateSpan span, LoadedTemplate rendered) =>
        span.FileName is { Length: > 0 } file ? templates.Find(file) ?? rendered : rendered;

    private static bool Repeats(IReadOnlyList<TemplateSpan> trail, LoadedTemplate template) =>
        trail.Count > 1 && trail.Count(call => call.FileName == template.Source.Name) > trail.Count / 2;

    private static string WithoutTheme(string name) => name.StartsWith("theme/", StringComparison.Ordinal) ? name["theme/".Length..] : name;
}
