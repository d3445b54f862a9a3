namespace Generator.Templating.Evaluation;

/// <summary>Boxes that are made once: both truth values and the small integers.</summary>
internal static class Boxed
{
    public static readonly object True = true;
    public static readonly object False = false;

    private const int Lowest = -128;
    private static readonly object[] SmallIntegers = MakeSmallIntegers();

    public static object From(bool value) => value ? True : False;

    public static object From(int value)
    {
        var index = value - Lowest;
        return (uint)index < (uint)SmallIntegers.Length ? SmallIntegers[index] : value;
    }

    public static object? From<T>(T value)
    {
        if (typeof(T) == typeof(int)) return From((int)(object)value!);
        if (typeof(T) == typeof(bool)) return From((bool)(object)value!);
        return value;
    }

    private static object[] MakeSmallIntegers()
    {
        var boxes = new object[1152];
        for (var i = 0; i < boxes.Length; i++) boxes[i] = Lowest + i;
        return boxes;
    }
}
