using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Statements one after the other.</summary>
internal sealed class Block(ScriptNode syntax, StatementNode[] statements)
{
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
        foreach (var statement in statements)
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
