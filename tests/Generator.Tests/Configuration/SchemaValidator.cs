using System.Globalization;
using System.Text.Json;
using Generator.Data;

namespace Generator.Tests.Configuration;

/// <summary>The part of JSON Schema draft 7 that our schemas use, over values as editors see them.</summary>
internal static class SchemaValidator
{
    /// <summary>Every place at which a value does not follow a schema.</summary>
    public static IEnumerable<string> Problems(JsonElement schema, DataNode node, string path = "$")
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "type" when !TypesOf(keyword.Value).Intersect(TypesOf(node)).Any(): yield return $"{path}: {keyword.Value} expected"; break;
                case "enum" when !keyword.Value.EnumerateArray().Any(choice => Shown(choice) == (node as DataScalar)?.Text || (choice.ValueKind == JsonValueKind.Null && node is DataScalar { IsNull: true })): yield return $"{path}: not among {keyword.Value}"; break;
                case "anyOf" when !keyword.Value.EnumerateArray().Any(option => !Problems(option, node, path).Any()): yield return $"{path}: none of {keyword.Value}"; break;
                case "required" when node is DataMapping mapping:
                    foreach (var name in keyword.Value.EnumerateArray())
                    {
                        if (mapping[name.GetString()!] is null) yield return $"{path}: {name} is missing";
                    }

                    break;
                case "items" when node is DataSequence list:
                    foreach (var problem in list.Items.SelectMany((item, i) => Problems(keyword.Value, item, $"{path}[{i}]"))) yield return problem;
                    break;
            }
        }

        if (node is not DataMapping members) yield break;
        foreach (var entry in members.Entries)
        {
            var at = $"{path}.{entry.Key.Text}";
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(entry.Key.Text, out var own))
            {
                foreach (var problem in Problems(own, entry.Value, at)) yield return problem;
            }
            else if (schema.TryGetProperty("additionalProperties", out var others))
            {
                if (others.ValueKind == JsonValueKind.False) yield return $"{at}: unknown";
                else if (others.ValueKind == JsonValueKind.Object)
                {
                    foreach (var problem in Problems(others, entry.Value, at)) yield return problem;
                }
            }
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(static t => t.GetString()!) : [type.GetString()!];

    /// <summary>YAML 1.2, core schema.</summary>
    private static IEnumerable<string> TypesOf(DataNode node)
    {
        if (node is not DataScalar scalar) return [node is DataMapping ? "object" : "array"];
        if (scalar.IsNull) return ["null"];
        if (!scalar.IsPlain) return ["string"];
        if (scalar.Text is "true" or "false") return ["boolean"];
        if (long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return ["integer", "number"];
        return double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? ["number"] : ["string"];
    }

    private static string Shown(JsonElement choice) => choice.ValueKind == JsonValueKind.String ? choice.GetString()! : choice.GetRawText();
}
