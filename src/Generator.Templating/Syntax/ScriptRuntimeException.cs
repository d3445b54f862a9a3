using Generator.Templating.Parsing;

namespace Generator.Templating.Syntax;

/// <summary>A template failed while it was rendered.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException() : this(default, string.Empty)
    {
    }

    public ScriptRuntimeException(string message) : this(default, message)
    {
    }

    public ScriptRuntimeException(string message, Exception? innerException) : this(default, message, innerException)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message) : this(span, message, null)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException) : base(message, innerException) => Span = span;

    /// <summary>Where in which template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The message without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary><c>file(line,column) : error : text</c>.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    public override string ToString() => Message;
}

/// <summary>An included or evaluated template does not parse.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    public ScriptParserRuntimeException() : this(default, string.Empty, [])
    {
    }

    public ScriptParserRuntimeException(string message) : this(default, message, [])
    {
    }

    public ScriptParserRuntimeException(string message, Exception? innerException) : this(default, message, [], innerException)
    {
    }

    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages) : this(span, message, parserMessages, null)
    {
    }

    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages, Exception? innerException)
        : base(span, message, innerException) => ParserMessages = parserMessages;

    public LogMessageBag ParserMessages { get; }

    public override string Message => base.Message + " Parser messages:\n" + ParserMessages;
}

/// <summary>Rendering was cancelled.</summary>
public class ScriptAbortException : ScriptRuntimeException
{
    public ScriptAbortException()
    {
    }

    public ScriptAbortException(string message) : base(message)
    {
    }

    public ScriptAbortException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    public ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : this(span, "The operation was cancelled", cancellationToken)
    {
    }

    public ScriptAbortException(SourceSpan span, string message, CancellationToken cancellationToken) : base(span, message) =>
        CancellationToken = cancellationToken;

    public CancellationToken CancellationToken { get; }
}

/// <summary>A function refuses one of its arguments.</summary>
public class ScriptArgumentException : Exception
{
    public ScriptArgumentException()
    {
    }

    public ScriptArgumentException(string message) : base(message)
    {
    }

    public ScriptArgumentException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    public ScriptArgumentException(int argumentIndex, string message) : base(message) => ArgumentIndex = argumentIndex;

    /// <summary>Which argument, counted from 0.</summary>
    public int ArgumentIndex { get; }
}
