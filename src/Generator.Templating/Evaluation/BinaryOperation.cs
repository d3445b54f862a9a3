using Generator.Templating.Parsing;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>The operators between two values.</summary>
internal static class BinaryOperation
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator operation, object? left, object? right) =>
        throw new NotSupportedException();
}
