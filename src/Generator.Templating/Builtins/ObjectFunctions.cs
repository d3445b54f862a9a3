using System.Collections;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>The module <c>object</c>: what a value is and what is in it.</summary>
internal static partial class ObjectFunctions
{
    /// <summary>The value unless it is null or the empty text.</summary>
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture) => value switch
    {
        null => string.Empty,
        IFormattable formattable => formattable.ToString(format, Cultures.Named(culture) ?? context.CurrentCulture),
        IScriptObject and not (ScriptArray or EmptyScriptObject) when Cultures.Named(culture) is var _ => context.TextOf(value),
        _ => throw new ScriptRuntimeException(span, $"A value of type {context.GetTypeName(value)} has no formats"),
    };

    public static bool HasKey(IDictionary<string, object?>? value, string? key) => value is not null && key is not null && value.ContainsKey(key);

    /// <summary>Whether the object has the member and it is not null.</summary>
    public static bool HasValue(IDictionary<string, object?>? value, string? key) =>
        value is not null && key is not null && value.TryGetValue(key, out var member) && member is not null;

    public static ScriptArray Keys(TemplateContext context, SourceSpan span, object? value) => new(Evaluation.Members.NamesOf(value));

    public static ScriptArray Values(TemplateContext context, SourceSpan span, object? value)
    {
        ScriptArray values = [];
        foreach (var name in Evaluation.Members.NamesOf(value))
        {
            values.Add(Evaluation.Members.TryGet(context, span, value!, name, out var member) ? member : null);
        }
        return values;
    }

    /// <summary>Characters of a text, items of a list, members of an object; 0 for all else.</summary>
    public static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        IEnumerable list => ArrayFunctions.Size(context, span, list),
        IScriptObject members => members.Count,
        _ => 0,
    };

    /// <summary><c>string</c>, <c>boolean</c>, <c>number</c>, <c>array</c>, <c>iterator</c> or <c>object</c>.</summary>
    public static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        char => "number",
        _ when MathFunctions.IsNumber(value) => "number",
        ScriptRange => "iterator",
        IList => "array",
        IDictionary or IScriptObject => "object",
        IEnumerable => "iterator",
        _ => "object",
    };

    /// <summary>The type as the context names it: <c>int</c>, <c>double</c>, <c>array</c> …</summary>
    public static string? Kind(TemplateContext context, SourceSpan span, object? value) => value is null ? null : context.GetTypeName(value);
}
