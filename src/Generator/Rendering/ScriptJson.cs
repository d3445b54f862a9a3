using System.Collections;
using System.Globalization;
using System.Text;
using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;

namespace Generator.Rendering;

/// <summary>Writes template values as JSON (RFC 8259) that is safe inside a script element: <c>&lt;</c> is escaped, Arabic is not.</summary>
internal static class ScriptJson
{
    private const int DepthLimit = 32;

    /// <summary>A part of the site holds others, and those hold it: without a limit of the size one line could write for ever.</summary>
    private const int LengthLimit = 4 * 1024 * 1024;

    /// <summary>The value as JSON.</summary>
    /// <exception cref="ScriptRuntimeException">It is nested too deeply or too large, as a value that holds itself is.</exception>
    public static string Write(TemplateContext context, object? value, TemplateSpan span = default)
    {
        var result = new StringBuilder();
        try
        {
            Append(context, value, result, 0);
        }
        catch (InvalidOperationException)
        {
            throw new TemplateFault(
                span.IsEmpty ? context.CurrentSpan : span, "The value is too large to be written as JSON, or holds itself", "Write only the members that are needed: { title: article.title }.");
        }

        return result.ToString();
    }

    private static void Append(TemplateContext context, object? value, StringBuilder result, int depth)
    {
        if (depth > DepthLimit || result.Length > LengthLimit) throw new InvalidOperationException("The value is too large for JSON.");
        switch (value)
        {
            case null: result.Append("null"); break;
            case bool boolean: result.Append(boolean ? "true" : "false"); break;
            case string text: AppendString(text, result); break;
            case JsonValue json: result.Append(json); break;
            case HtmlValue or XmlValue or TrustedValue: AppendString(value.ToString()!, result); break;
            case int or long or short or byte or uint or decimal or System.Numerics.BigInteger:
                result.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double number: AppendNumber(number, result); break;
            case float number: AppendNumber(number, result); break;
            case DateTime date: AppendString(date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), result); break;
            case ScriptArray items: AppendArray(context, items, result, depth); break;
            case IScriptObject members: AppendObject(context, members, result, depth); break;
            case IEnumerable items: AppendArray(context, items, result, depth); break;
            default: AppendString(context.ObjectToString(value) ?? string.Empty, result); break;
        }
    }

    private static void AppendNumber(double number, StringBuilder result) =>
        result.Append(double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "null");

    private static void AppendString(string text, StringBuilder result)
    {
        result.Append('"');
        ScriptEscaper.Append(text, result);
        result.Append('"');
    }

    private static void AppendArray(TemplateContext context, IEnumerable items, StringBuilder result, int depth)
    {
        result.Append('[');
        var first = true;
        foreach (var item in items)
        {
            if (!first) result.Append(',');
            first = false;
            Append(context, item, result, depth + 1);
        }

        result.Append(']');
    }

    private static void AppendObject(TemplateContext context, IScriptObject members, StringBuilder result, int depth)
    {
        if (members is IScriptCustomFunction)
        {
            result.Append("null");
            return;
        }

        result.Append('{');
        var first = true;
        foreach (var name in members.GetMembers())
        {
            if (!members.TryGetValue(context, default, name, out var value) || value is IScriptCustomFunction) continue;
            if (!first) result.Append(',');
            first = false;
            AppendString(name, result);
            result.Append(':');
            Append(context, value, result, depth + 1);
        }

        result.Append('}');
    }
}
