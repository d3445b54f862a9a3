using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Content;

/// <summary>What LOAD found before in files that may be the same still; asked by several threads.</summary>
internal interface IKnownArticles
{
    /// <summary>What was found in a file that size and time say is unchanged; null when it must be read.</summary>
    /// <param name="number">Its <see cref="Article.Number"/> now.</param>
    Checked<Article>? Find(SourceFile file, int number, TextPool pool);

    /// <summary>What was found in a file with this content; null when it had another one.</summary>
    /// <param name="number">Its <see cref="Article.Number"/> now.</param>
    Checked<Article>? Find(string path, Hash128 hash, int number, TextPool pool);
}
