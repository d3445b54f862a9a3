using System.Buffers;
using System.Text;
using System.Text.Json;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>Values as JSON (RFC 8259).</summary>
internal static partial class ObjectFunctions
{
    /// <summary>The value as JSON in ASCII, with <c>&lt; &gt; &amp; '</c> escaped, so that it can stand in a script.</summary>
    /// <exception cref="Syntax.ScriptRuntimeException">The value is nested too deeply, as a cyclic one is.</exception>
    public static string ToJson(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is IScriptCustomFunction) throw new ArgumentException("A function cannot be written as JSON", nameof(value));
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter writer = new(buffer))
        {
            new JsonValueWriter(context, span, writer).Write(value, depth: 0);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static object? FromJson(string? json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        return FromJson(document.RootElement);
    }

    private static object? FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(FromJson)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static ScriptObject Members(JsonElement element)
    {
        ScriptObject members = [];
        foreach (var property in element.EnumerateObject()) members.SetValue(property.Name, FromJson(property.Value), readOnly: false);
        return members;
    }

    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var small)) return small;
        if (element.TryGetInt64(out var large)) return large;
        return element.TryGetDecimal(out var exact) ? exact : element.GetDouble();
    }
}
