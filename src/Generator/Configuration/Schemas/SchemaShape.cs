using System.Globalization;
using System.Text.Json;
using Generator.Data;

namespace Generator.Configuration.Schemas;

/// <summary>Writes what a key holds as a schema. Every value may be left empty, as the readers allow.</summary>
internal static class SchemaShape
{
    /// <summary>Writes <c>properties</c> and <c>additionalProperties</c> of an object.</summary>
    public static void WriteProperties(Utf8JsonWriter json, IEnumerable<FieldFacts> fields, bool isOpen)
    {
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Default is null ? field.Description : $"{field.Description} Default: {field.Default}");
            Write(json, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", isOpen);
    }

    private static void Write(Utf8JsonWriter json, FieldFacts field)
    {
        switch (field.Shape)
        {
            case "boolean": WriteTypes(json, "boolean", "string", "null"); break;
            case "integer": WriteTypes(json, "integer", "string", "null"); break;
            case "boolean or date" or "boolean or integer": WriteTypes(json, "boolean", "integer", "string", "null"); break;
            case "list of text" or "list of site paths" or "list of paths or slugs": WriteTextList(json); break;
            case "list of mappings": WriteList(json, field); break;
            case "path or mapping": WriteAnyOf(json, () => WriteTypes(json, "string", "null"), () => WriteObject(json, field)); break;
            case "mapping of lists": WriteFree(json, () => WriteTextList(json)); break;
            case "mapping of URLs": WriteFree(json, () => WriteTypes(json, "string", "null")); break;
            case "mapping by folder": WriteFree(json, () => WriteTypes(json, "object", "null")); break;
            case var shape when shape.StartsWith("mapping", StringComparison.Ordinal): WriteObject(json, field); break;
            case var shape when shape.Contains('|', StringComparison.Ordinal): WriteChoices(json, shape.Split('|')); break;

            // YAML reads 2026 as a number and 2026-11-03 as a date; where text is asked for, we take them as written.
            default: WriteTypes(json, "string", "number", "boolean", "null"); break;
        }
    }

    private static void WriteTypes(Utf8JsonWriter json, params string[] types)
    {
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, string[] choices)
    {
        json.WriteStartArray("enum");
        foreach (var choice in choices)
        {
            json.WriteStringValue(choice);
            if (int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) json.WriteNumberValue(number);

            // YAML 1.1, which some editors read, takes off for false.
            else if (choice == "off") json.WriteBooleanValue(false);
        }

        json.WriteNullValue();
        json.WriteEndArray();
    }

    private static void WriteTextList(Utf8JsonWriter json) => WriteAnyOf(json, () => WriteTypes(json, "string", "number", "null"), () =>
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteTypes(json, "string", "number");
        json.WriteEndObject();
    });

    private static void WriteList(Utf8JsonWriter json, FieldFacts field)
    {
        WriteTypes(json, "array", "object", "string", "null");
        json.WriteStartObject("items");
        WriteAnyOf(json, () => WriteTypes(json, "string"), () => WriteObject(json, field));
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, FieldFacts field)
    {
        WriteTypes(json, "object", "null");
        if (!field.Keys.IsEmpty) WriteProperties(json, field.Keys, isOpen: false);
    }

    private static void WriteFree(Utf8JsonWriter json, Action write)
    {
        WriteTypes(json, "object", "null");
        json.WriteStartObject("additionalProperties");
        write();
        json.WriteEndObject();
    }

    private static void WriteAnyOf(Utf8JsonWriter json, Action first, Action second)
    {
        json.WriteStartArray("anyOf");
        foreach (var write in (Action[])[first, second])
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
