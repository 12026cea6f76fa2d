namespace Readout.Notebooks;

/// <summary>One output in several forms, of which a viewer takes the best that it can show.</summary>
/// <param name="Parts">MIME types with their content: text as it is, a picture in base64.</param>
public sealed record MimeBundle(IReadOnlyList<(string Mime, string Content)> Parts)
{
    /// <summary>The MIME types that every viewer knows.</summary>
    internal const string PlainText = "text/plain", HtmlText = "text/html", PngImage = "image/png";

    /// <summary>What there is to see on a picture, for someone who cannot see it; empty when there is none.</summary>
    public string AltText { get; init; } = "";

    /// <summary>Plain text.</summary>
    public static MimeBundle Text(string text) => new([(PlainText, text)]);

    /// <summary>HTML, with a plain text for viewers that show none.</summary>
    public static MimeBundle Html(string html, string text) => new([(HtmlText, html), (PlainText, text)]);

    /// <summary>A PNG picture with its description.</summary>
    public static MimeBundle Png(byte[] picture, string altText) =>
        new([(PngImage, Convert.ToBase64String(picture)), (PlainText, altText)]) { AltText = altText };

    /// <summary>Several outputs of HTML and text, one below the other.</summary>
    public static MimeBundle Stack(params IReadOnlyList<MimeBundle> bundles) => Html(Join(bundles, HtmlText, "\n"), Join(bundles, PlainText, "\n\n"));

    /// <summary>How many characters the output has.</summary>
    internal long Length => Parts.Sum(p => (long)p.Content.Length);

    private static string Join(IReadOnlyList<MimeBundle> bundles, string mime, string between) =>
        string.Join(between, bundles.SelectMany(b => b.Parts).Where(p => p.Mime == mime).Select(p => p.Content));
}
