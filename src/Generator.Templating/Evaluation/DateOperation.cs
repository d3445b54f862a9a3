using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>Operators between dates, and between a date and a duration.</summary>
internal static class DateOperation
{
    public static object Evaluate(TemplateContext context, IOperationSite site, ScriptBinaryOperator operation, DateTime left, object right) =>
        (operation, right) switch
        {
            (ScriptBinaryOperator.Subtract, DateTime date) => left - date,
            (ScriptBinaryOperator.CompareEqual, DateTime date) => Boxed.From(left == date),
            (ScriptBinaryOperator.CompareNotEqual, DateTime date) => Boxed.From(left != date),
            (ScriptBinaryOperator.CompareLess, DateTime date) => Boxed.From(left < date),
            (ScriptBinaryOperator.CompareLessOrEqual, DateTime date) => Boxed.From(left <= date),
            (ScriptBinaryOperator.CompareGreater, DateTime date) => Boxed.From(left > date),
            (ScriptBinaryOperator.CompareGreaterOrEqual, DateTime date) => Boxed.From(left >= date),
            (ScriptBinaryOperator.Add, TimeSpan duration) => left + duration,
            (ScriptBinaryOperator.CompareEqual, not TimeSpan) => Boxed.False,
            (ScriptBinaryOperator.CompareNotEqual, not TimeSpan) => Boxed.True,
            _ => throw BinaryOperation.NotSupported(context, site, operation, left, right),
        };
}
