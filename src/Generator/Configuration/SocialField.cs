using System.Collections.Immutable;
using Generator.Data;

namespace Generator.Configuration;

/// <summary>Reads <c>social</c>: addresses by network.</summary>
internal static class SocialField
{
    public static ImmutableArray<KeyValuePair<string, string>> Read(FieldValue value) =>
    [
        .. value.Entries()
            .Select(static entry => KeyValuePair.Create(entry.Key, WebUrl.Read(entry.Value)!))
            .Where(static entry => entry.Value is not null),
    ];
}
