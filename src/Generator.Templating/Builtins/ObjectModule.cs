using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>object</c> as templates call them.</summary>
internal static class ObjectModule
{
    public static readonly BuiltinModule Module = new(
    [
        BuiltinFunction.Of<object?, object?, object?>("object.default", ObjectFunctions.Default, "value", "default"),
        BuiltinFunction.With<object?, object?>("object.eval", ObjectFunctions.Eval, "value"),
        BuiltinFunction.With<object?, object?>("object.eval_template", ObjectFunctions.EvalTemplate, "value"),
        BuiltinFunction.With<object?, string?, string?, string>(
            "object.format", ObjectFunctions.Format, "value", "format", BuiltinParameter.Optional("culture")),
        BuiltinFunction.Of<IDictionary<string, object?>?, string?, bool>("object.has_key", ObjectFunctions.HasKey, "value", "key"),
        BuiltinFunction.Of<IDictionary<string, object?>?, string?, bool>("object.has_value", ObjectFunctions.HasValue, "value", "key"),
        BuiltinFunction.With<object?, ScriptArray>("object.keys", ObjectFunctions.Keys, "value"),
        BuiltinFunction.With<object?, int>("object.size", ObjectFunctions.Size, "value"),
        BuiltinFunction.Of<object?, string?>("object.typeof", ObjectFunctions.TypeOf, "value"),
        BuiltinFunction.With<object?, string?>("object.kind", ObjectFunctions.Kind, "value"),
        BuiltinFunction.With<object?, ScriptArray>("object.values", ObjectFunctions.Values, "value"),
        BuiltinFunction.Of<string?, object?>("object.from_json", ObjectFunctions.FromJson, "json"),
        BuiltinFunction.With<object?, string>("object.to_json", ObjectFunctions.ToJson, "value"),
    ]);
}
