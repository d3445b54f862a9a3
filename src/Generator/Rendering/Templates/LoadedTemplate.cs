using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Rendering.Escaping;

namespace Generator.Rendering.Templates;

/// <summary>A template, scanned for escaping and parsed by the engine.</summary>
internal sealed class LoadedTemplate
{
    private LoadedTemplate(TemplateSource source, ScannedTemplate scanned, Template template, ImmutableArray<Diagnostic> diagnostics) =>
        (Source, Scanned, Template, Diagnostics) = (source, scanned, template, diagnostics);

    public TemplateSource Source { get; }

    public ScannedTemplate Scanned { get; }

    /// <summary>The engine's template; render it only when there are no <see cref="Diagnostics"/>.</summary>
    public Template Template { get; }

    /// <summary>What is wrong with the template.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it cannot be rendered: something is wrong with it.</summary>
    public bool IsBroken => !Diagnostics.IsEmpty;

    /// <summary>Whether the template makes XML, by its name.</summary>
    public bool IsXml => Source.Name.EndsWith(".xml", StringComparison.Ordinal);

    /// <summary>Scans and parses a template.</summary>
    public static LoadedTemplate Load(TemplateSource source)
    {
        var scanned = TemplateScanner.Scan(source.Text, source.Name.EndsWith(".xml", StringComparison.Ordinal));
        var template = Template.Parse(scanned.Text, source.Name);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var problem in scanned.Problems)
            diagnostics.Add(RenderingMessages.UnsafePlace(new FileSpan(source.DisplayPath, problem.Line, problem.Column), problem.Message, problem.Help));
        foreach (var message in template.Messages)
        {
            if (message.Type == ParserMessageType.Error) diagnostics.Add(RenderingMessages.TemplateSyntax(PlaceOf(source, scanned, message.Span), message.Message));
        }

        return new LoadedTemplate(source, scanned, template, diagnostics.ToImmutable());
    }

    /// <summary>The author's place for a place that the engine names.</summary>
    public FileSpan PlaceOf(TemplateSpan span) => PlaceOf(Source, Scanned, span);

    private static FileSpan PlaceOf(TemplateSource source, ScannedTemplate scanned, TemplateSpan span)
    {
        // An engine that does not know the place gives none at all.
        if (span.IsEmpty || span.Start.Line < 0) return new FileSpan(source.DisplayPath);
        var (line, column) = (span.Start.Line + 1, scanned.OriginalColumn(span.Start.Line + 1, span.Start.Column + 1));
        var length = span.End.Line == span.Start.Line ? scanned.OriginalColumn(line, span.End.Column + 1) + 1 - column : 0;
        return new FileSpan(source.DisplayPath, line, column, Math.Clamp(length, 0, Math.Max(0, source.LineLength(line) + 1 - column)));
    }
}
