using System.Text;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Statements;

/// <summary>Prints a part of the template's text.</summary>
internal sealed class RawNode(string text, int start, int length) : StatementNode
{
    // Made when it is first printed: a template that only follows another may never be.
    private byte[]? _utf8;

    public override void Emit(TemplateContext context) => context.WriteRaw(this, _utf8 ?? Encode());

    public string Text => text;

    public int Start => start;

    public int Length => length;

    public bool EndsLine { get; } = length > 0 && text[start + length - 1] == '\n';

    private byte[] Encode() => _utf8 = Encoding.UTF8.GetBytes(text, start, length);
}

/// <summary>An opening tag: what follows is indented like the tag.</summary>
internal sealed class EnterNode(string? indent) : StatementNode
{
    public string? Indent => indent;

    public override void Emit(TemplateContext context)
    {
        if (context.AutoIndent) context.CurrentIndent = indent;
    }
}

/// <summary>A closing tag: back to the indentation with which the block was entered.</summary>
internal sealed class ExitNode : StatementNode
{
    public static readonly ExitNode Instance = new();

    public override void Emit(TemplateContext context)
    {
        if (context.AutoIndent) context.CurrentIndent = context.BlockIndent;
    }
}

/// <summary>Prints an expression's value.</summary>
internal sealed class PrintNode(ExpressionNode expression) : StatementNode
{
    public ExpressionNode Expression => expression;

    public override void Emit(TemplateContext context) => expression.Emit(context);
}

/// <summary>A code block that does nothing but print one value.</summary>
internal sealed class TagNode(string? indent, ExpressionNode expression) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        if (context.AutoIndent)
        {
            context.CurrentIndent = indent;
            expression.Emit(context);
            context.CurrentIndent = context.BlockIndent;
        }
        else
        {
            expression.Emit(context);
        }
    }
}

/// <summary>Evaluates an assignment, which prints nothing.</summary>
internal sealed class EvaluateNode(ExpressionNode expression) : StatementNode
{
    public override void Emit(TemplateContext context) => expression.Eval(context);
}

internal sealed class DefineFunctionNode(PathNode name, ScriptFunction function) : StatementNode
{
    public override void Emit(TemplateContext context) => name.Set(context, function);
}

internal sealed class ReadOnlyNode(VariableSyntax variable) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        if (variable.Scope is ScriptVariableScope.Local)
        {
            context.LocalVariables.SetReadOnly(variable.Name);
        }
        else
        {
            context.CurrentGlobal.SetReadOnly(variable.Name, readOnly: true);
        }
    }
}

internal sealed class ImportNode(ImportSyntax syntax, ExpressionNode source) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        var value = source.Eval(context);
        if (value is null) return;
        if (value is not IScriptObject imported || value is ScriptArray) throw new ScriptRuntimeException(syntax.Imported.Span, $"A value of type {context.GetTypeName(value)} cannot be imported; it must be an object");
        var target = context.CurrentGlobal;
        foreach (var name in imported.GetMembers().ToArray())
        {
            if (imported.TryGetValue(context, source.Syntax.Span, name, out var member)) target.TrySetValue(context, source.Syntax.Span, name, member, readOnly: false);
        }
    }
}
