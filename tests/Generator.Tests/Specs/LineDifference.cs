using System.Text;

namespace Generator.Tests.Specs;

/// <summary>Shows how two texts differ, line by line, by their longest common subsequence.</summary>
internal static class LineDifference
{
    /// <summary>Both texts in one: common lines after a blank, expected ones after "-", actual ones after "+".</summary>
    public static string Of(string expected, string actual)
    {
        var (a, b) = (expected.TrimEnd('\n').Split('\n'), actual.TrimEnd('\n').Split('\n'));
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--) common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var text = new StringBuilder();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                text.Append("  ").Append(a[i]).Append('\n');
                (i, j) = (i + 1, j + 1);
            }
            else if (i < a.Length && (j == b.Length || common[i + 1, j] >= common[i, j + 1])) text.Append("- ").Append(a[i++]).Append('\n');
            else text.Append("+ ").Append(b[j++]).Append('\n');
        }

        return text.ToString();
    }
}
