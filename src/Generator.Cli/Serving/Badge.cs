using Generator.Model;

namespace Generator.Cli.Serving;

/// <summary>How pages are marked that readers do not see.</summary>
internal static class Badge
{
    /// <summary>The mark; empty for what readers see.</summary>
    public static string Of(Visibility visibility) => visibility switch
    {
        Visibility.Draft => "مسودة",
        Visibility.Scheduled => "مجدول",
        Visibility.Expired => "منتهي المدة",
        _ => "",
    };
}
