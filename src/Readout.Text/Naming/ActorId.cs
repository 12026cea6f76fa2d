using System.Globalization;
using System.Text;

namespace Readout.Text.Naming;

/// <summary>Makes an id of a name: "Kassym-Jomart Tokayev" gives <c>kassym-jomart-tokayev</c>.</summary>
internal static class ActorId
{
    /// <summary>The name in lower case without accents, its words parted by hyphens.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var c in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c))
                id.Append(char.ToLowerInvariant(c));
            else if (id.Length > 0 && id[^1] != '-' && c is not ('\'' or '’' or '.'))
                id.Append('-');
        }

        return id.ToString().TrimEnd('-');
    }
}
