using Generator.Templating.Evaluation;

namespace Generator.Templating.Syntax;

/// <summary>A run of statements that can be evaluated as a whole: what <c>wrap</c> hands to its function, or front matter.</summary>
public sealed class ScriptBlockStatement : ScriptNode
{
    internal ScriptBlockStatement(ScriptNode syntax, Block body) : base(syntax.Source, syntax.Start, syntax.End) => Body = body;

    internal Block Body { get; }
}
