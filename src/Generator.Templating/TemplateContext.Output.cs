using System.Globalization;
using Generator.Templating.Evaluation;
using Generator.Templating.Evaluation.Statements;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    private readonly Stack<IScriptOutput> _outputs = new();
    private readonly Stack<TextBuffer> _spareBuffers = new();
    private readonly bool _printsPlainly;
    private IScriptOutput _output;

    /// <summary><see cref="_output"/> when it is one of ours.</summary>
    private TextBuffer? _buffer;

    /// <summary><see cref="_output"/> when it takes characters.</summary>
    private ISpanOutput? _spans;

    /// <summary><see cref="_output"/> when it takes UTF-8.</summary>
    private IUtf8Output? _bytes;
    private bool _isAtLineStart;
    private long _written;

    /// <summary>Where the template prints now.</summary>
    public IScriptOutput Output => _output;

    /// <summary>The blanks that stand before the tag that is printing, when <see cref="AutoIndent"/> is on.</summary>
    public string? CurrentIndent { get; set; }

    /// <summary>The indentation that closing tags bring back: the one with which the running block was entered.</summary>
    internal string? BlockIndent { get; private set; }

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(_output);
        SetOutput(output);
    }

    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 0) throw new InvalidOperationException("No output was pushed");
        var popped = _output;
        SetOutput(_outputs.Pop());
        return popped;
    }

    private void SetOutput(IScriptOutput output) => (_output, _buffer, _spans, _bytes) = (output, output as TextBuffer, output as ISpanOutput, output as IUtf8Output);

    /// <summary>Prints a value. Every value that a template prints passes here, raw text does not: override it to escape.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is string text) Write(text, 0, text.Length);
        else if (textAsObject is not null) Write(ObjectToString(textAsObject));
        return this;
    }

    public virtual ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject) => new(Write(span, textAsObject));

    /// <summary>Prints text as it is.</summary>
    public TemplateContext Write(string? text)
    {
        if (text is not null) Write(text, 0, text.Length);
        return this;
    }

    /// <summary>Prints a part of a text as it is.</summary>
    public TemplateContext Write(string text, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!EnableOutput || count <= 0) return this;
        _written += count;
        if (_written > LimitToString && LimitToString > 0) throw OutputTooLong();
        if (CurrentIndent is null)
        {
            if (_buffer is { } buffer) buffer.Write(text.AsSpan(startIndex, count));
            else _output.Write(text, startIndex, count);
            _isAtLineStart = text[startIndex + count - 1] == '\n';
        }
        else
        {
            WriteIndented(text, startIndex, startIndex + count);
        }
        return this;
    }

    /// <summary>Whether values can be printed without asking <see cref="Write(SourceSpan, object)"/>, which nobody overrides, and without indentation.</summary>
    internal bool PrintsPlainly => _printsPlainly && _spans is not null && CurrentIndent is null && EnableOutput;

    /// <summary>Whether a function may print its result itself.</summary>
    internal bool PrintsInPlace => EnableOutput && CurrentIndent is null;

    /// <summary>Prints characters; only while <see cref="PrintsPlainly"/>.</summary>
    internal void WritePlainly(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        _written += text.Length;
        if (_written > LimitToString && LimitToString > 0) throw OutputTooLong();
        if (_buffer is { } buffer) buffer.Write(text);
        else _spans!.Write(text);
        _isAtLineStart = text[^1] == '\n';
    }

    public TemplateContext WriteLine() => Write(NewLine);

    internal void Print(ExpressionNode node, object value)
    {
        // A function that has a name is not printed: mentioning it defines it again.
        if (value.GetType() == typeof(ScriptFunction) && ((ScriptFunction)value).HasName) return;
        if (!EnableOutput)
        {
            LastValue = value;
            return;
        }
        CurrentNode = node.Syntax;
        if (!_printsPlainly) PrintValue(node.Syntax, value);
        else if (value is string text) Write(text, 0, text.Length);
        else if (value is int number && PrintsPlainly) PrintInteger(number);
        else Write(node.Syntax.Span, value);
    }

    /// <summary>Prints a value as <see cref="Write(SourceSpan, object)"/> does; override both or only that.</summary>
    /// <param name="node">What gave the value.</param>
    /// <param name="value">The value.</param>
    protected virtual void PrintValue(ScriptNode node, object value)
    {
        ArgumentNullException.ThrowIfNull(node);
        Write(node.Span, value);
    }

    /// <summary>Prints a part of a template's text.</summary>
    /// <param name="raw">The part.</param>
    /// <param name="utf8">The same as UTF-8.</param>
    internal void WriteRaw(RawNode raw, byte[] utf8)
    {
        if (_bytes is { } bytes && CurrentIndent is null && EnableOutput && LimitToString == 0)
        {
            if (raw.Length == 0) return;
            _written += raw.Length;
            bytes.WriteUtf8(utf8);
            _isAtLineStart = raw.EndsLine;
        }
        else
        {
            Write(raw.Text, raw.Start, raw.Length);
        }
    }

    internal TextBuffer PushBuffer()
    {
        var buffer = _spareBuffers.Count > 0 ? _spareBuffers.Pop() : new TextBuffer();
        PushOutput(buffer);
        return buffer;
    }

    internal string PopBuffer(TextBuffer buffer)
    {
        PopOutput();
        var text = buffer.ToString();
        buffer.Clear();
        _spareBuffers.Push(buffer);
        return text;
    }

    private void PrintInteger(int number)
    {
        Span<char> digits = stackalloc char[32];
        if (number.TryFormat(digits, out var length, default, CurrentCulture)) WritePlainly(digits[..length]);
        else Write(ObjectToString(number));
    }

    internal string? EnterIndent(string? indent)
    {
        var previous = BlockIndent;
        BlockIndent = indent;
        return previous;
    }

    internal void LeaveIndent(string? blockIndent, string? currentIndent)
    {
        BlockIndent = blockIndent;
        CurrentIndent = currentIndent;
    }

    private void WriteIndented(string text, int start, int end)
    {
        while (start < end)
        {
            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            if (_isAtLineStart && (newLine < 0 || IndentOnEmptyLines || !IsEmptyLine(text, start, newLine))) _output.Write(CurrentIndent!, 0, CurrentIndent!.Length);
            _output.Write(text, start, next - start);
            _isAtLineStart = newLine >= 0;
            start = next;
        }
    }

    private static bool IsEmptyLine(string text, int start, int newLine) =>
        newLine == start || (newLine == start + 1 && text[start] == '\r');

    private ScriptRuntimeException OutputTooLong() =>
        new(CurrentSpan, string.Create(CultureInfo.InvariantCulture, $"The output has more characters than {nameof(LimitToString)} `{LimitToString}` allows"));
}
