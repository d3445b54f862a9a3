using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>math</c> as templates call them.</summary>
internal static class MathModule
{
    public static readonly BuiltinModule Module = new(
    [
        BuiltinFunction.With<object?, object?>("math.abs", MathFunctions.Abs, "value"),
        BuiltinFunction.Of<double, double>("math.ceil", MathFunctions.Ceil, "value"),
        BuiltinFunction.With<double, object?, object?>("math.divided_by", MathFunctions.DividedBy, "value", "divisor"),
        BuiltinFunction.Of<double, double>("math.floor", MathFunctions.Floor, "value"),
        BuiltinFunction.With<object?, string?, string?, string>(
            "math.format", MathFunctions.Format, "value", "format", BuiltinParameter.Optional("culture")),
        BuiltinFunction.Of<object?, bool>("math.is_number", MathFunctions.IsNumber, "value"),
        BuiltinFunction.With<object?, object?, object?>("math.minus", MathFunctions.Minus, "value", "with"),
        BuiltinFunction.With<object?, object?, object?>("math.modulo", MathFunctions.Modulo, "value", "with"),
        BuiltinFunction.With<object?, object?, object?>("math.plus", MathFunctions.Plus, "value", "with"),
        BuiltinFunction.Of<double, int, double>("math.round", MathFunctions.Round, "value", BuiltinParameter.Optional("precision", 0)),
        BuiltinFunction.With<object?, object?, object?>("math.times", MathFunctions.Times, "value", "with"),
        BuiltinFunction.Of("math.uuid", MathFunctions.Uuid),
        BuiltinFunction.With<int, int, object?>("math.random", MathFunctions.Random, "minValue", "maxValue"),
    ]);
}
