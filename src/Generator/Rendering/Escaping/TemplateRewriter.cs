using System.Collections.Immutable;
using System.Text;

namespace Generator.Rendering.Escaping;

/// <summary>Puts calls into a template's text and keeps account of the columns that they shift.</summary>
internal sealed class TemplateRewriter(string text)
{
    private readonly List<Call> _insertions = [];

    /// <summary>Notes code to be put in before the character at <paramref name="offset"/>. Offsets may come in any order.</summary>
    public void Insert(int offset, string code) => _insertions.Add(new Call(offset, code));

    /// <summary>1-based line and column of an offset in the author's text.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>The new text.</summary>
    public ScannedTemplate Finish(ImmutableArray<TemplateProblem> problems)
    {
        if (_insertions.Count == 0) return new ScannedTemplate(text, problems) { Insertions = [] };
        var result = new StringBuilder(text.Length + _insertions.Count * 12);
        var insertions = ImmutableArray.CreateBuilder<Insertion>(_insertions.Count);
        var copied = 0;
        var (line, lineStart) = (1, 0);
        foreach (var (offset, code) in _insertions.OrderBy(static i => i.Offset))
        {
            var piece = text.AsSpan(copied, offset - copied);
            var lastBreak = piece.LastIndexOf('\n');
            if (lastBreak >= 0)
            {
                line += piece.Count('\n');
                lineStart = result.Length + lastBreak + 1;
            }

            result.Append(piece);
            insertions.Add(new Insertion(line, result.Length - lineStart + 1, code.Length));
            result.Append(code);
            copied = offset;
        }

        result.Append(text.AsSpan(copied));
        return new ScannedTemplate(result.ToString(), problems) { Insertions = insertions.MoveToImmutable() };
    }

    private sealed record Call(int Offset, string Code);
}
