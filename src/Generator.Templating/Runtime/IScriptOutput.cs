namespace Generator.Templating.Runtime;

/// <summary>Receives what a template prints.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}
