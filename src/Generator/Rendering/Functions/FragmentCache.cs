namespace Generator.Rendering.Functions;

/// <summary>
/// What cached includes printed, for all threads of a build. It has a limit, because a list of all articles shows a card of each. When the newer half is full, the older half is
/// forgotten; what was asked for since then has moved to the newer one.
/// </summary>
internal sealed class FragmentCache
{
    /// <summary>
    /// Bytes kept at most in each half. Pages are rendered in the order of their newest article (<see cref="RenderingOrder"/>), so that this is enough for the cards of a year.
    /// </summary>
    private const long Capacity = 16 * 1024 * 1024;

    private readonly Lock _turning = new();
    private volatile FragmentHalf _newer = new();
    private volatile FragmentHalf _older = new();

    /// <summary>Where new fragments are kept.</summary>
    public FragmentHalf Newer
    {
        get
        {
            if (_newer.Bytes > Capacity) Turn();
            return _newer;
        }
    }

    /// <summary>Where old fragments are found.</summary>
    public FragmentHalf Older => _older;

    private void Turn()
    {
        lock (_turning)
        {
            if (_newer.Bytes > Capacity) (_older, _newer) = (_newer, new FragmentHalf());
        }
    }
}
