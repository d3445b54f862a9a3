using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Builtins;

/// <summary>
/// The object <c>date</c>: the date functions, <c>date.format</c>, which says how dates are printed and which templates may set, and a function itself:
/// <c>date '2026-02-03'</c> is <c>date.parse '2026-02-03'</c>.
/// </summary>
internal sealed class DateModule : ScriptObject, IScriptCustomFunction
{
    public const string DefaultFormat = "%d %b %Y";

    private const string FormatName = "format";

    private static readonly BuiltinFunction[] Functions =
    [
        BuiltinFunction.Of("date.now", DateTimeFunctions.Now),
        BuiltinFunction.Of("date.utc_now", DateTimeFunctions.UtcNow),
        BuiltinFunction.Of<DateTime?, double, DateTime>("date.add_days", DateTimeFunctions.AddDays, "date", "days"),
        BuiltinFunction.Of<DateTime?, int, DateTime>("date.add_months", DateTimeFunctions.AddMonths, "date", "months"),
        BuiltinFunction.Of<DateTime?, int, DateTime>("date.add_years", DateTimeFunctions.AddYears, "date", "years"),
        BuiltinFunction.Of<DateTime?, double, DateTime>("date.add_hours", DateTimeFunctions.AddHours, "date", "hours"),
        BuiltinFunction.Of<DateTime?, double, DateTime>("date.add_minutes", DateTimeFunctions.AddMinutes, "date", "minutes"),
        BuiltinFunction.Of<DateTime?, double, DateTime>("date.add_seconds", DateTimeFunctions.AddSeconds, "date", "seconds"),
        BuiltinFunction.Of<DateTime?, double, DateTime>("date.add_milliseconds", DateTimeFunctions.AddMilliseconds, "date", "millis"),
        BuiltinFunction.With<string?, string?, string?, DateTime?>(
            "date.parse", DateTimeFunctions.Parse, "text", BuiltinParameter.Optional("pattern"), BuiltinParameter.Optional("culture")),
        BuiltinFunction.With<string?, string?, string?, string?, string?, string?>(
            "date.parse_to_string",
            DateTimeFunctions.ParseToString,
            "text",
            BuiltinParameter.Optional("output_pattern"),
            BuiltinParameter.Optional("output_culture"),
            BuiltinParameter.Optional("input_pattern"),
            BuiltinParameter.Optional("input_culture")),
    ];

    private static readonly BuiltinFunction ToText =
        BuiltinFunction.With<DateTime?, string?, string?, string?>(
            "date.to_string", DateTimeFunctions.ToString, "date", "pattern", BuiltinParameter.Optional("culture"))
            .PrintedBy(DateTimeFunctions.Print);

    private static readonly DateModule Unchanged = new();

    private DateModule() : base(Functions.Length + 3)
    {
        foreach (var function in Functions) SetValue(BuiltinModule.MemberName(function), function, readOnly: true);
        SetValue("default_format", DefaultFormat, readOnly: true);
        SetValue(FormatName, DefaultFormat, readOnly: false);
        SetValue(BuiltinModule.MemberName(ToText), ToText, readOnly: true);
    }

    private DateModule(DateModule source) : base(source)
    {
    }

    /// <summary>A fresh object with the default format.</summary>
    public static DateModule Create() => new(Unchanged);

    public int RequiredParameterCount => 0;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "text");

    /// <summary>How the rendering prints dates: the value that a template gave <c>date.format</c>, else <see cref="DefaultFormat"/>.</summary>
    public static string FormatOf(TemplateContext context) =>
        context.BuiltinObject.TryGetValue("date", out var module) && module is DateModule date ? date.Format : DefaultFormat;

    /// <summary>The value of <c>date.format</c>.</summary>
    public string Format => TryGetValue(FormatName, out var format) && format is string pattern ? pattern : DefaultFormat;

    /// <summary>The text that is printed for a date.</summary>
    public string Print(TemplateContext context, DateTime date) => DatePattern.Of(Format).Format(date, context.CurrentCulture);

    /// <summary>Itself without an argument, else what <c>date.parse</c> gives for it.</summary>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? default;
        return arguments.Count switch
        {
            0 => this,
            1 => DateTimeFunctions.Parse(context, span, context.ToObject<string>(span, arguments[0]), pattern: null, culture: null),
            _ => throw new ScriptRuntimeException(span, $"Invalid number of arguments `{arguments.Count}` passed to `date` while expecting `1` argument"),
        };
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    public override IScriptObject Clone(bool deep) => new DateModule(this);
}
