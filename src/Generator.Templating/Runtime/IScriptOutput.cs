namespace Generator.Templating.Runtime;

/// <summary>Receives what a template prints.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}

/// <summary>An output that takes characters without a string around them, so that numbers and dates are printed without one.</summary>
public interface ISpanOutput : IScriptOutput
{
    void Write(ReadOnlySpan<char> text);
}

/// <summary>An output of UTF-8, to which a template's own text is written as it was encoded once.</summary>
public interface IUtf8Output : ISpanOutput
{
    void WriteUtf8(ReadOnlySpan<byte> utf8);
}
