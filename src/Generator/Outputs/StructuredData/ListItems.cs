using System.Buffers.Text;
using System.Text.Json;
using Generator.Content;
using Generator.Rendering;
using Generator.Rendering.Functions;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>
/// Items of an ItemList: an article's is the same in every list but for its position, and is kept among the parts of pages that are rendered once. One for each thread.
/// </summary>
#pragma warning disable CA1001 // The JSON writer writes into a buffer of ours: there is nothing to give back.
internal sealed class ListItems(World world, Utf8JsonWriter json, JsonWriterOptions options)
#pragma warning restore CA1001
{
    private const int LongestPosition = 10;

    private readonly FragmentParts _key = KeyOf("list item");
    private readonly FragmentStore _fragments = new(world.Fragments);
    private readonly Utf8Output _rest = new();
    private Utf8JsonWriter? _restJson;
    private byte[] _item = [];

    private static ReadOnlySpan<byte> Beginning => """{"@type":"ListItem","position":"""u8;

    /// <summary>Writes an article as an item.</summary>
    /// <param name="position">From 1.</param>
    /// <param name="article">The article.</param>
    public void Write(int position, Article article)
    {
        var rest = RestOf(article);
        var longest = Beginning.Length + LongestPosition + rest.Length;
        if (_item.Length < longest) _item = new byte[2 * longest];
        Beginning.CopyTo(_item);
        Utf8Formatter.TryFormat(position, _item.AsSpan(Beginning.Length), out var digits);
        var length = Beginning.Length + digits;
        rest.CopyTo(_item.AsSpan(length));
        _item[length] = (byte)',';
        json.WriteRawValue(_item.AsSpan(0, length + rest.Length), skipInputValidation: true);
    }

    /// <summary>An object of what comes behind the position.</summary>
    private ReadOnlySpan<byte> RestOf(Article article)
    {
        var group = _fragments.GroupOf(_key)!;
        if (_fragments.TryFind(group, article.Number, out var known)) return known.Markup;
        _rest.Clear();
        _restJson ??= new Utf8JsonWriter(_rest, options);
        _restJson.Reset(_rest);
        _restJson.WriteStartObject();
        _restJson.WriteString("url"u8, world.Links.Origin + world.Card(article).Url);
        _restJson.WriteString("name"u8, article.Title);
        _restJson.WriteEndObject();
        _restJson.Flush();
        return _fragments.Keep(group, article.Number, _rest.Written, []).Markup;
    }

    private static FragmentParts KeyOf(string name)
    {
        var parts = new FragmentParts();
        parts.Clear();
        parts.AddName(name);
        return parts;
    }
}
