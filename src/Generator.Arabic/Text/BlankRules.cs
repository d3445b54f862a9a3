using System.Text;

namespace Generator.Arabic;

/// <summary>One blank between words, none before a closing mark and none after an opening one; no-break spaces stay.</summary>
internal static class BlankRules
{
    internal static string Apply(string text)
    {
        StringBuilder? output = null;
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBlank(text[i])) continue;
            var end = i + 1;
            while (end < text.Length && IsBlank(text[end])) end++;
            var keep = !(AfterOpening(text, i) || BeforeClosing(text, end));
            if (!keep || end - i > 1 || text[i] != ' ')
            {
                (output ??= new StringBuilder(text.Length)).Append(text, copied, i - copied);
                if (keep) output.Append(' ');
                copied = end;
            }
            i = end - 1;
        }
        return output is null ? text : output.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';

    private static bool AfterOpening(string text, int blank) => blank > 0 && text[blank - 1] is '«' or '‹' or '(';

    /// <summary>A mark counts only before a blank, the end or another closing mark: «و .NET» keeps its blank.</summary>
    private static bool BeforeClosing(string text, int mark)
    {
        if (mark >= text.Length || text[mark] is not ('.' or '،' or '؛' or ':' or '؟' or '!' or '»' or '›' or ')')) return false;
        if (mark + 1 == text.Length) return true;
        return text[mark + 1] is ' ' or '\t' or '\n' or ArabicCharacters.NoBreakSpace or '»' or '›' or ')' or ']' or '”' or '’' or '"' or '،' or '؛' or '؟' or '!'
            || (text[mark + 1] == '.' && text[mark] is '»' or '›' or ')' or '؟' or '!')
            || text[mark + 1] == ':' && text[mark] is '»' or '›' or ')';
    }
}
