using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Operators with a text on at least one side: both sides count as texts, compared by code units.</summary>
internal static class TextOperation
{
    public static object Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, object? left, object? right)
    {
        switch (operation)
        {
            case ScriptBinaryOperator.Add:
                return Concatenate(context, site, context.TextOf(left), context.TextOf(right));
            case ScriptBinaryOperator.Multiply:
                return Repeat(context, site, left, right);
            case ScriptBinaryOperator.CompareEqual:
                return Boxed.From(AreEqual(context, left, right));
            case ScriptBinaryOperator.CompareNotEqual:
                return Boxed.From(!AreEqual(context, left, right));
            case ScriptBinaryOperator.CompareLess:
                return Boxed.From(Compare(context, left, right) < 0);
            case ScriptBinaryOperator.CompareLessOrEqual:
                return Boxed.From(Compare(context, left, right) <= 0);
            case ScriptBinaryOperator.CompareGreater:
                return Boxed.From(Compare(context, left, right) > 0);
            case ScriptBinaryOperator.CompareGreaterOrEqual:
                return Boxed.From(Compare(context, left, right) >= 0);
            default:
                throw new ScriptRuntimeException(site.Operator, $"Operator `{OperatorText.Of(operation)}` is not supported on string objects");
        }
    }

    public static bool AreEqual(TemplateContext context, object? left, object? right)
    {
        if (left is null or EmptyScriptObject || right is null or EmptyScriptObject) return false;
        return string.Equals(left as string ?? context.TextOf(left), right as string ?? context.TextOf(right), StringComparison.Ordinal);
    }

    private static int Compare(TemplateContext context, object? left, object? right)
    {
        // Nothing comes before every text, even the one without letters.
        if (left is null or EmptyScriptObject) return -1;
        if (right is null or EmptyScriptObject) return 1;
        return string.CompareOrdinal(left as string ?? context.TextOf(left), right as string ?? context.TextOf(right));
    }

    private static string Concatenate(TemplateContext context, IOperationSite site, string left, string right)
    {
        if (left.Length + right.Length > context.LimitToString && context.LimitToString > 0) context.CheckTextLength(site.Operator, (long)left.Length + right.Length);
        return left + right;
    }

    private static string Repeat(TemplateContext context, IOperationSite site, object? left, object? right)
    {
        var (text, factor, span) = right is string or char ? (right, left, site.Left) : (left, right, site.Right);
        int count;
        try
        {
            count = context.ToInt(span, factor);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new ScriptRuntimeException(span, "The operator `*` multiplies a text with an integer only", exception);
        }
        var unit = context.TextOf(text);
        if (count <= 0 || unit.Length == 0) return string.Empty;
        context.CheckTextLength(span, (long)unit.Length * count);
        return string.Create(unit.Length * count, unit, static (span, unit) =>
        {
            for (var at = 0; at < span.Length; at += unit.Length) unit.CopyTo(span[at..]);
        });
    }
}
