using System.Collections.Immutable;

namespace Generator.Rendering.Escaping;

/// <summary>A template made safe: its text with calls that say where each value is printed, and the way back to the author's columns.</summary>
/// <param name="Text">The text for the engine. It has as many lines as the author's.</param>
/// <param name="Problems">Places where no escaping can be safe.</param>
internal sealed record ScannedTemplate(string Text, ImmutableArray<TemplateProblem> Problems)
{
    /// <summary>What was put in, by line and column of <see cref="Text"/>, in order.</summary>
    public required ImmutableArray<Insertion> Insertions { get; init; }

    /// <summary>The author's column for a 1-based place in <see cref="Text"/>.</summary>
    public int OriginalColumn(int line, int column)
    {
        var shift = 0;
        foreach (var insertion in Insertions)
        {
            if (insertion.Line == line && insertion.Column < column) shift += Math.Min(insertion.Length, column - insertion.Column);
        }

        return column - shift;
    }
}

/// <summary>Characters that were put into a template.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based column in the new text.</param>
internal readonly record struct Insertion(int Line, int Column, int Length);

/// <summary>A template error that the scanner found.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in the author's text.</param>
internal sealed record TemplateProblem(int Line, int Column, string Message, string Help);
