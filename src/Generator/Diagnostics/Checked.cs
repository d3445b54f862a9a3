using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>
/// A value together with what there is to say about it. A value that is cached keeps its messages, so that they are shown again
/// when the work is not done again; and one bad article never hides the messages of the others.
/// </summary>
/// <param name="Value">The value; null when it could not be made (then there is an error among the messages).</param>
/// <param name="Diagnostics">The messages, in the order in which they were found; never default.</param>
internal readonly record struct Checked<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether there is an error among the messages.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == Severity.Error) return true;
            }

            return false;
        }
    }
}

/// <summary>Makes <see cref="Checked{T}"/> values.</summary>
internal static class Checked
{
    /// <summary>A value without messages.</summary>
    public static Checked<T> Ok<T>(T value)
        where T : class => new(value, []);

    /// <summary>A value with messages, or null when it could not be made.</summary>
    public static Checked<T> Of<T>(T? value, IEnumerable<Diagnostic> diagnostics)
        where T : class => new(value, [.. diagnostics]);
}
