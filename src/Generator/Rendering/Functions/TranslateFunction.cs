using System.Text;
using Generator.Caching;
using Generator.Diagnostics;
using Generator.Rendering.Escaping;
using Generator.Rendering.Failures;
using Generator.Rendering.Strings;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>
/// <c>t "key"</c>, <c>t "key" count</c>, or <c>t "key" "name" value …</c>: the string under the key, in the form for the count (<c>{n}</c>), with its placeholders
/// filled in. HTML values stay HTML; others are escaped, and isolated as <c>bidi</c> would. One for each thread.
/// </summary>
internal sealed class TranslateFunction
{
    private const int MostArguments = 12;

    private readonly Texts _texts;
    private readonly UiStrings _strings;
    private readonly NameTable<KnownText> _known = new();

    private TranslateFunction(Texts texts, UiStrings strings) => (_texts, _strings) = (texts, strings);

    public static void AddTo(ScriptObject builtins, Texts texts, UiStrings strings)
    {
        var translate = new TranslateFunction(texts, strings);
        builtins.SetValue("t", new HostFunction("t", 1, MostArguments, translate.Call) { PrintsText = translate.TryPrint }, readOnly: true);
    }

    private object? Call(PageContext context, CallPlace span, ScriptArray arguments)
    {
        var key = context.TextOf(arguments[0]);
        var found = Find(context, key);
        context.Reads.Add(found.Read);
        var text = found.Text ?? throw new TemplateFault(span, $"The theme has no string `{key}`", Suggestions.Question(key, _strings.Keys));
        var hasCount = arguments.Count % 2 == 0;
        var form = hasCount ? _strings.FormFor(text, TextFunctions.Number(context, span, arguments[1]!)) : text.Other;
        if (!form.Contains('{', StringComparison.Ordinal)) return form;
        return Fill(context, span, form, arguments, hasCount);
    }

    /// <summary>Prints a string without placeholders in the places in which most stand.</summary>
    private bool TryPrint(PageContext context, string key)
    {
        if (context.Output is not Utf8Output output) return false;
        var isText = context.PrintsHtml;
        var found = Find(context, key);
        if ((isText ? found.Markup : context.Escape == EscapeContext.Attribute ? found.Attribute : null) is not { } utf8) return false;
        context.Reads.Add(found.Read);
        output.Write(utf8);
        return true;
    }

    private KnownText Find(PageContext context, string key)
    {
        if (_known.TryGet(key, out var known)) return known;
        known = new KnownText(context.Reads.Of(DependencyKind.String, key), _strings.Find(key));
        _known.Add(key, known);
        return known;
    }

    private object Fill(PageContext context, CallPlace span, string form, ScriptArray arguments, bool hasCount)
    {
        var result = new StringBuilder(form.Length + 64);
        var isHtml = false;
        var position = 0;
        while (position < form.Length)
        {
            var open = form.IndexOf('{', position);
            var close = open < 0 ? -1 : form.IndexOf('}', open);
            if (close < 0) break;
            result.Append(form, position, open - position);
            var name = form[(open + 1)..close];
            position = close + 1;
            if (name == "n" && hasCount)
            {
                result.Append(_texts.Number(TextFunctions.Number(context, span, arguments[1]!)));
                continue;
            }

            var value = Argument(context, arguments, hasCount, name) ?? throw new ScriptRuntimeException(span, $"The string `{context.TextOf(arguments[0])}` needs a value for `{name}`");
            value = _texts.Bidi(value, context);
            if (value is HtmlValue html)
            {
                if (!isHtml) EscapeSoFar(result);
                isHtml = true;
                result.Append(html);
            }
            else
            {
                var plain = ValueWriter.TextOf(context, value);
                result.Append(isHtml ? Escaper.Text(plain) : plain);
            }
        }

        result.Append(form, position, form.Length - position);
        return isHtml ? HtmlValue.Of(result.ToString()) : result.ToString();
    }

    private static void EscapeSoFar(StringBuilder result)
    {
        var escaped = Escaper.Text(result.ToString());
        result.Clear().Append(escaped);
    }

    private static object? Argument(PageContext context, ScriptArray arguments, bool hasCount, string name)
    {
        for (var i = hasCount ? 2 : 1; i + 1 < arguments.Count; i += 2)
        {
            if (context.TextOf(arguments[i]) == name) return arguments[i + 1] ?? "";
        }

        return null;
    }

    /// <summary>A string that was asked for before.</summary>
    /// <param name="read">What a page reads that asks for it.</param>
    /// <param name="text">Null when the theme has none under the key.</param>
    private sealed class KnownText(Dependency read, UiString? text)
    {
        private readonly string? _plain = text is null || text.Other.Contains('{', StringComparison.Ordinal) ? null : text.Other;
        private byte[]? _markup;
        private byte[]? _attribute;

        public Dependency Read => read;

        public UiString? Text => text;

        /// <summary>The string in HTML text; null when something is to be filled in.</summary>
        public byte[]? Markup => _plain is null ? null : _markup ??= Encoding.UTF8.GetBytes(Escaper.Text(_plain));

        /// <summary>The string in a quoted attribute, likewise.</summary>
        public byte[]? Attribute => _plain is null ? null : _attribute ??= Encoding.UTF8.GetBytes(Escaper.Attribute(_plain));
    }
}
