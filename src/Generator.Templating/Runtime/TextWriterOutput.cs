namespace Generator.Templating.Runtime;

/// <summary>Output that goes to a <see cref="TextWriter"/>.</summary>
public class TextWriterOutput(TextWriter writer) : IScriptOutput
{
    public TextWriter Writer { get; } = writer ?? throw new ArgumentNullException(nameof(writer));

    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    public async ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        await Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);

    public override string ToString() => Writer.ToString() ?? string.Empty;
}
