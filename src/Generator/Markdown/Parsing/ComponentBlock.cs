using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Markdown.Parsing;

/// <summary>A fenced container, <c>::: name args</c> … <c>:::</c>.</summary>
internal sealed class ComponentBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Number of colons that opened it; the closing fence has as many or more.</summary>
    public required int Colons { get; init; }

    /// <summary>The first word after the fence; empty when there is none.</summary>
    public required string Name { get; init; }

    /// <summary>What follows the name.</summary>
    public required string Arguments { get; init; }

    /// <summary>The opening line.</summary>
    public required SourceSpan OpeningSpan { get; init; }

    /// <summary>The name on the opening line.</summary>
    public required SourceSpan NameSpan { get; init; }

    /// <summary>Whether a closing fence was found.</summary>
    public bool IsFenceClosed { get; set; }
}
