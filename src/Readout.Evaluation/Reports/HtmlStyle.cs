namespace Readout.Evaluation.Reports;

/// <summary>The look of the HTML report, on screen and on paper.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.5 "DejaVu Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
        main { max-width: 1250px; margin: 0 auto; padding: 24px 20px 64px; }
        h1 { font-size: 1.75em; line-height: 1.25; }
        h2 { font-size: 1.3em; margin: 2.2em 0 0.6em; padding-bottom: 0.2em; border-bottom: 1px solid #ccc; }
        p, nav, ul { max-width: 80ch; }
        .lead { font-size: 1.15em; }
        nav ul { padding-left: 1.2em; columns: 2; }
        a { color: #005a8c; }
        .wide { overflow-x: auto; margin: 1em 0 1.6em; }
        table { border-collapse: collapse; font-size: 0.9em; }
        caption { text-align: left; color: #444; padding: 0 0 0.5em; }
        th, td { padding: 0.35em 1em 0.35em 0; border-bottom: 1px solid #ddd; text-align: left; vertical-align: top; }
        td { overflow-wrap: break-word; }
        thead th { border-bottom: 2px solid #555; vertical-align: bottom; }
        tbody th { font-weight: normal; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .marked th, .marked td { font-weight: bold; background: #eef5fa; }
        figure { margin: 1.6em 0 2.4em; }
        figure img { max-width: 100%; height: auto; }
        figcaption { color: #444; font-size: 0.9em; }
        @media print {
          body { font-size: 10pt; }
          main { max-width: none; padding: 0; }
          nav { display: none; }
          thead { display: table-header-group; }
          tr, figure { break-inside: avoid; }
          h2 { break-after: avoid; }
          .wide { overflow: visible; }
        }
        """;
}
