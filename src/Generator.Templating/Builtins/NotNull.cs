using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Generator.Templating.Builtins;

/// <summary>Functions that need an argument which is not null.</summary>
internal static class NotNull
{
    /// <exception cref="InvalidOperationException">The argument is null; it is reported where the function is called.</exception>
    public static T Argument<T>([NotNull] T? argument, [CallerArgumentExpression(nameof(argument))] string name = "") where T : class
    {
        if (argument is null) Throw(name);
        return argument;
    }

    public static T Value<T>(T? argument, [CallerArgumentExpression(nameof(argument))] string name = "") where T : struct
    {
        if (argument is null) Throw(name);
        return argument.Value;
    }

    [DoesNotReturn]
    private static void Throw(string name) => throw new InvalidOperationException($"The argument `{name}` cannot be null");
}
