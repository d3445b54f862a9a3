using System.Text;

namespace Generator.Templating.Runtime;

/// <summary>Output kept in memory.</summary>
public class StringBuilderOutput : IScriptOutput
{
    public StringBuilderOutput() : this(new StringBuilder())
    {
    }

    public StringBuilderOutput(StringBuilder builder) => Builder = builder ?? throw new ArgumentNullException(nameof(builder));

    public StringBuilder Builder { get; }

    public virtual void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    public virtual ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    public override string ToString() => Builder.ToString();
}
