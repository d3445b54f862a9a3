using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Data;

/// <summary>Reads JSON (RFC 8259) with the places of its values; comments and a last comma do no harm.</summary>
internal sealed class JsonReader
{
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly ICollection<Diagnostic> _report;
    private int _line = 1;
    private int _lineStart;
    private int _scanned;

    private JsonReader(string path, string text, ICollection<Diagnostic> report) => (_path, _bytes, _report) = (path, Encoding.UTF8.GetBytes(text), report);

    /// <summary>The value; null, with an error, when the text is no JSON.</summary>
    public static DataNode? Read(string path, string text, ICollection<Diagnostic> report) => new JsonReader(path, text, report).Read();

    private DataNode? Read()
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = YamlReader.MaxDepth };
        var reader = new Utf8JsonReader(_bytes, options);
        try
        {
            reader.Read();
            var node = Node(ref reader);
            while (reader.Read())
            {
            }

            return node;
        }
        catch (JsonException exception)
        {
            (_line, _lineStart, _scanned) = (1, 0, 0);
            var (line, column) = Place(Offset((int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0)));
            _report.Add(DataMessages.JsonSyntax(new FileSpan(_path, line, column)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate escape ("\ud800") has no UTF-16 text.
            _report.Add(DataMessages.JsonSyntax(new FileSpan(_path, _line, 0)));
            return null;
        }
    }

    private DataNode Node(ref Utf8JsonReader reader)
    {
        var (line, column) = Place((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Node(ref reader));
                return new DataSequence(items.ToImmutable(), line, column);
            case JsonTokenType.StartObject:
                var entries = new MappingBuilder(_path, _report);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (keyLine, keyColumn) = Place((int)reader.TokenStartIndex);
                    var key = Scalar(ref reader, keyLine, keyColumn);
                    reader.Read();
                    entries.Add(key, Node(ref reader));
                }

                return entries.ToMapping(line, column);
            default:
                return Scalar(ref reader, line, column);
        }
    }

    private static DataScalar Scalar(ref Utf8JsonReader reader, int line, int column)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var text = isText ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        var length = Encoding.UTF8.GetCharCount(reader.ValueSpan) + (isText ? 2 : 0);
        return new DataScalar(text, !isText, line, column, length);
    }

    /// <summary>Goes forward only, so that all places of a file together cost one pass.</summary>
    private (int Line, int Column) Place(int index)
    {
        for (; _scanned < index; _scanned++)
        {
            if (_bytes[_scanned] != '\n' && (_bytes[_scanned] != '\r' || (_scanned + 1 < _bytes.Length && _bytes[_scanned + 1] == '\n'))) continue;
            (_line, _lineStart) = (_line + 1, _scanned + 1);
        }

        return (_line, Encoding.UTF8.GetCharCount(_bytes.AsSpan(_lineStart, index - _lineStart)) + 1);
    }

    private int Offset(int lineFeeds, int bytesInLine)
    {
        var start = 0;
        for (; lineFeeds > 0; lineFeeds--) start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Math.Min(start + bytesInLine, _bytes.Length);
    }
}
