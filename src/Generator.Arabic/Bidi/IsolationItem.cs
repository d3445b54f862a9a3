namespace Generator.Arabic;

/// <summary>A left-to-right phrase or a number inside Arabic text.</summary>
/// <param name="Start">Offset of its first character, a sign that belongs to it included.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="IsPhrase">Whether it holds a left-to-right letter.</param>
/// <param name="MustWrap">Whether it is out of order wherever it stands.</param>
internal readonly record struct IsolationItem(int Start, int End, bool IsPhrase, bool MustWrap);
