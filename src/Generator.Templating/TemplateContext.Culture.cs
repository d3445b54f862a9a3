using System.Globalization;

namespace Generator.Templating;

public partial class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();

    /// <summary>How numbers and dates are printed; invariant unless one was pushed.</summary>
    public CultureInfo CurrentCulture { get; private set; } = CultureInfo.InvariantCulture;

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
