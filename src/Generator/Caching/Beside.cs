namespace Generator.Caching;

/// <summary>The other articles that the page of an article asked for. No other page asks for the same, so they are kept with the page.</summary>
[Flags]
internal enum Beside : byte
{
    None = 0,
    Related = 1,
    Previous = 2,
    Next = 4,
}
