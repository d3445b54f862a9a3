using Generator.Templating.Parsing;

namespace Generator.Templating.Syntax;

/// <summary>A run of statements: the body of a block, or what <c>wrap</c> hands to its function.</summary>
public class ScriptBlockStatement : ScriptNode
{
    internal ScriptBlockStatement(SourceSpan span) : base(span)
    {
    }
}
