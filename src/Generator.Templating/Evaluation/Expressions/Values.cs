using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Expressions;

internal sealed class LiteralNode(ScriptNode syntax, object? value) : ExpressionNode(syntax)
{
    public object? Value => value;

    public override object? Eval(TemplateContext context) => value;
}

/// <summary><c>name: value</c> as an argument, or where it is none.</summary>
internal sealed class NamedArgumentNode(ScriptNode syntax, ExpressionNode value) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => value.Eval(context);
}

/// <summary><c>$"text {value}"</c></summary>
internal sealed class InterpolationNode(ScriptNode syntax, ExpressionNode[] parts) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context)
    {
        StringBuilder builder = new();
        foreach (var part in parts)
        {
            builder.Append(ToText(context, part.Eval(context)));
            context.CheckTextLength(Syntax.Span, builder.Length);
        }
        return builder.ToString();
    }

    /// <summary>Interpolation prints as .NET does, unlike all other printing: <c>True</c>, the general date format, the type of an array.</summary>
    private static string? ToText(TemplateContext context, object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "True" : "False",
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        ScriptArray => "Scriban.Runtime.ScriptArray",
        ScriptRange => "Scriban.Runtime.ScriptRange",
        IScriptOutput output => output.ToString(),
        _ => context.TextOf(value),
    };
}

internal sealed class ArrayNode(ScriptNode syntax, ExpressionNode[] items) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context)
    {
        ScriptArray array = new(items.Length);
        foreach (var item in items) array.Add(item.Eval(context));
        return array;
    }
}

internal sealed class ObjectNode(ScriptNode syntax, ImmutableArray<(string Name, ExpressionNode Value)> members) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context)
    {
        ScriptObject result = new(members.Length);
        foreach (var (name, value) in members) result.SetValue(name, value.Eval(context), readOnly: false);
        return result;
    }
}

/// <summary><c>do … end</c></summary>
internal sealed class FunctionNode(ScriptNode syntax, ScriptFunction function) : ExpressionNode(syntax)
{
    public override object? Eval(TemplateContext context) => function;

    /// <summary>A function that nobody calls prints itself.</summary>
    public override void Emit(TemplateContext context) => context.Print(this, function.ToString());
}

/// <summary>A value in parentheses. If it is a function, it is called.</summary>
internal sealed class ParenthesisNode(ScriptNode syntax, ExpressionNode inner) : PathNode(syntax)
{
    public override object? Get(TemplateContext context) => inner.Eval(context);

    public override bool Test(TemplateContext context) => inner is PathNode or AliasNode ? base.Test(context) : inner.Test(context);

    public override void Set(TemplateContext context, object? value)
    {
        if (inner is PathNode path) path.Set(context, value);
        else throw Error($"`{Syntax}` cannot be assigned");
    }
}
