using System.Numerics;

namespace Generator.Templating.Evaluation;

/// <summary>The kinds of numbers, each wide enough for the ones before it.</summary>
internal enum NumberKind
{
    None,
    Int,
    Long,
    Big,
    Float,
    Double,
    Decimal,
}

internal static class Number
{
    public static bool Is(object? value) => KindOf(value) is not NumberKind.None;

    public static NumberKind KindOf(object? value) => value switch
    {
        int or short or byte or sbyte or ushort => NumberKind.Int,
        double => NumberKind.Double,
        long or uint => NumberKind.Long,
        float => NumberKind.Float,
        decimal => NumberKind.Decimal,
        BigInteger or ulong => NumberKind.Big,
        _ => NumberKind.None,
    };
}
