using Generator.Templating.Evaluation.Statements;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Statements one after the other.</summary>
internal sealed class Block(ScriptNode syntax, StatementNode[] statements)
{
    /// <summary>Without the tags, which say nothing where nothing is indented, and without text of which trimming has left nothing.</summary>
    private readonly StatementNode[] _plainStatements = Array.FindAll(statements, static statement => statement is not (EnterNode or ExitNode or RawNode { Length: 0 }));

    public ScriptNode Syntax => syntax;

    public void Emit(TemplateContext context)
    {
        context.Nest(syntax);
        if (context.AutoIndent || !context.EnableOutput) EmitCarefully(context);
        else EmitPlainly(context);
        context.Unnest();
    }

    private void EmitPlainly(TemplateContext context)
    {
        foreach (var statement in _plainStatements)
        {
            statement.Emit(context);
            if (context.Flow is not Flow.Next) return;
        }
    }

    /// <summary>Keeps account of indentation and of the last statement's value.</summary>
    private void EmitCarefully(TemplateContext context)
    {
        // A tag's indentation holds until its closing tag, which brings back that of the enclosing block.
        var outerIndent = context.CurrentIndent;
        var entryIndent = context.EnterIndent(outerIndent);
        foreach (var statement in statements)
        {
            context.LastValue = null;
            statement.Emit(context);
            if (context.Flow is not Flow.Next) break;
        }
        context.LeaveIndent(entryIndent, outerIndent);
    }
}
