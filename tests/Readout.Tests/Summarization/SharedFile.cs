using System.Text.Json;

namespace Readout.Tests.Summarization;

/// <summary>Files beside the checkout, in the folder <c>shared</c>; a test that wants one skips where it is absent.</summary>
internal static class SharedFile
{
    public static JsonElement Json(params string[] path)
    {
        var file = Find(Path.Combine(["shared", .. path]));
        Assert.SkipWhen(file is null, $"{string.Join('/', path)} is not beside the checkout");
        return JsonDocument.Parse(File.ReadAllText(file!)).RootElement;
    }

    private static string? Find(string name)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, name)))
                return Path.Combine(folder, name);
        }

        return null;
    }
}
