using System.Globalization;
using Generator.Templating.Builtins;

namespace Generator.Templating;

public partial class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();
    private (string Text, DatePattern Pattern) _lastPattern;

    /// <summary>How numbers and dates are printed; invariant unless one was pushed.</summary>
    public CultureInfo CurrentCulture { get; private set; } = CultureInfo.InvariantCulture;

    /// <summary>A date pattern; most pages use one over and over.</summary>
    internal DatePattern PatternOf(string text)
    {
        if (!ReferenceEquals(_lastPattern.Text, text)) _lastPattern = (text, DatePattern.Of(text));
        return _lastPattern.Pattern;
    }

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(CurrentCulture);
        CurrentCulture = culture;
    }

    public CultureInfo PopCulture()
    {
        if (_cultures.Count == 0) throw new InvalidOperationException("No culture was pushed");
        var popped = CurrentCulture;
        CurrentCulture = _cultures.Pop();
        return popped;
    }
}
