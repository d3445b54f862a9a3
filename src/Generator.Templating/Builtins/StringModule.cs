using Generator.Templating.Runtime;

namespace Generator.Templating.Builtins;

/// <summary>The functions of <c>string</c> as templates call them.</summary>
internal static class StringModule
{
    public static readonly BuiltinModule Module = new(
    [
        Of("string.escape", StringFunctions.Escape),
        BuiltinFunction.With<string?, string?, string>("string.append", StringFunctions.Append, "text", "with"),
        Of("string.capitalize", StringFunctions.Capitalize),
        Of("string.capitalizewords", StringFunctions.CapitalizeWords),
        BuiltinFunction.Of<string?, string?, bool>("string.contains", StringFunctions.Contains, "text", "value"),
        BuiltinFunction.Of<string?, bool>("string.empty", StringFunctions.Empty, "text"),
        BuiltinFunction.Of<string?, bool>("string.whitespace", StringFunctions.Whitespace, "text"),
        Of("string.downcase", StringFunctions.Downcase),
        BuiltinFunction.Of<string?, string?, bool>("string.ends_with", StringFunctions.EndsWith, "text", "value"),
        BuiltinFunction.Of<string?, string?, bool>("string.equals_ignore_case", StringFunctions.EqualsIgnoreCase, "text", "value"),
        Of("string.handleize", StringFunctions.Handleize),
        Of("string.literal", StringFunctions.Literal),
        Of("string.lstrip", StringFunctions.LStrip),
        BuiltinFunction.Of<int, string?, string?, string?>("string.pluralize", StringFunctions.Pluralize, "number", "singular", "plural"),
        BuiltinFunction.With<string?, string?, string>("string.prepend", StringFunctions.Prepend, "text", "by"),
        BuiltinFunction.Of<string?, string?, string?>("string.remove", StringFunctions.Remove, "text", "remove"),
        BuiltinFunction.With<string?, string?, string>("string.remove_first", StringFunctions.RemoveFirst, "text", "remove"),
        BuiltinFunction.With<string?, string?, string>("string.remove_last", StringFunctions.RemoveLast, "text", "remove"),
        BuiltinFunction.With<string?, string?, string?, string>("string.replace", StringFunctions.Replace, "text", "match", "replace"),
        BuiltinFunction.With<string?, string?, string?, bool, string>(
            "string.replace_first", StringFunctions.ReplaceFirst, "text", "match", "replace", BuiltinParameter.Optional("fromEnd", false)),
        Of("string.rstrip", StringFunctions.RStrip),
        BuiltinFunction.Of<string?, int>("string.size", StringFunctions.Size, "text"),
        BuiltinFunction.Of<string?, int, int?, string>("string.slice", StringFunctions.Slice, "text", "start", BuiltinParameter.Optional("length")),
        BuiltinFunction.Of<string?, int, int, string>("string.slice1", StringFunctions.Slice1, "text", "start", BuiltinParameter.Optional("length", 1)),
        BuiltinFunction.Of<string?, string?, ScriptRange>("string.split", StringFunctions.Split, "text", "match"),
        BuiltinFunction.Of<string?, string?, bool>("string.starts_with", StringFunctions.StartsWith, "text", "value"),
        Of("string.strip", StringFunctions.Strip),
        Of("string.strip_newlines", StringFunctions.StripNewlines),
        BuiltinFunction.With<string?, object?>("string.to_int", StringFunctions.ToInt, "text"),
        BuiltinFunction.With<string?, object?>("string.to_long", StringFunctions.ToLong, "text"),
        BuiltinFunction.With<string?, object?>("string.to_float", StringFunctions.ToFloat, "text"),
        BuiltinFunction.With<string?, object?>("string.to_double", StringFunctions.ToDouble, "text"),
        BuiltinFunction.With<string?, int, string?, string>(
            "string.truncate", StringFunctions.Truncate, "text", "length", BuiltinParameter.Optional("ellipsis")),
        BuiltinFunction.Of<string?, int, string?, string>(
            "string.truncatewords", StringFunctions.TruncateWords, "text", "count", BuiltinParameter.Optional("ellipsis")),
        Of("string.upcase", StringFunctions.Upcase),
        Of("string.md5", StringFunctions.Md5),
        Of("string.sha1", StringFunctions.Sha1),
        Of("string.sha256", StringFunctions.Sha256),
        Of("string.sha512", StringFunctions.Sha512),
        BuiltinFunction.Of<string?, string?, string>("string.hmac_sha1", StringFunctions.HmacSha1, "text", "secretKey"),
        BuiltinFunction.Of<string?, string?, string>("string.hmac_sha256", StringFunctions.HmacSha256, "text", "secretKey"),
        BuiltinFunction.Of<string?, string?, string>("string.hmac_sha512", StringFunctions.HmacSha512, "text", "secretKey"),
        BuiltinFunction.With<string?, int, string>("string.pad_left", StringFunctions.PadLeft, "text", "width"),
        BuiltinFunction.With<string?, int, string>("string.pad_right", StringFunctions.PadRight, "text", "width"),
        Of("string.base64_encode", StringFunctions.Base64Encode),
        Of("string.base64_decode", StringFunctions.Base64Decode),
        BuiltinFunction.Of<string?, string?, int?, int?, string?, int>(
            "string.index_of",
            StringFunctions.IndexOf,
            "text",
            "search",
            BuiltinParameter.Optional("startIndex"),
            BuiltinParameter.Optional("count"),
            BuiltinParameter.Optional("stringComparison")),
    ]);

    private static BuiltinFunction Of(string name, Func<string?, string?> method) => BuiltinFunction.Of(name, method, "text");
}
