using System.Net;

namespace Generator.Cli.Serving;

/// <summary>
/// Which <c>Host</c> headers are answered: a page of another site whose name was made to lead to this machine (DNS rebinding) sends its own name, and gets nothing.
/// </summary>
internal sealed class HostRule(string host)
{
    /// <summary>Whether all addresses of the machine are listened to; then any address is a good name, and names are not.</summary>
    private readonly bool _isEverywhere = IPAddress.TryParse(host, out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any));

    /// <param name="name">The header without the port; empty when there is none.</param>
    public bool Allows(string name) =>
        name is "127.0.0.1" or "[::1]"
        || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || name.Equals(host, StringComparison.OrdinalIgnoreCase)
        || name == $"[{host}]"
        || (_isEverywhere && IPAddress.TryParse(name, out _));
}
