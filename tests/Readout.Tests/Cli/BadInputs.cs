using System.Text;

namespace Readout.Tests.Cli;

/// <summary>The files of the table of bad input, beside a trained model.</summary>
public sealed class BadInputs : IDisposable
{
    private const string Rows = "Gas talks,gas\nGas supply,gas\nTanks rolled,arms\nTanks and radar,arms\n";
    private readonly TrainedModel trained = new();

    public BadInputs()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Cli.Write("valid.csv", "text,topic\n" + Rows);
        Cli.Write("missing-column.csv", "text,label\n" + Rows);
        Cli.Write("unknown-topic.csv", "text,topic\n" + Rows + "Gas,gass\n");
        Cli.Write("ragged.csv", "text,topic\n" + Rows + "Gas, oil,gas\n");
        Cli.Write("duplicate-header.csv", "text,topic,Text\na,b,c\n");
        Cli.Write("empty.csv", "");
        Cli.Write("header.csv", "text,topic\n");
        Cli.Write("one-topic.csv", "text,topic\nGas talks,gas\nGas supply,gas\n");
        Cli.Write("long-line.csv", "text,topic\n" + Rows + new string('a', 10_000_000) + ",gas\n");
        Cli.Write("binary.csv", "text,topic\nGas talks,gas\nGas \0\0\u0001,gas\n");
        Cli.Write("no-text.csv", "quote,topic\n" + Rows);
        Cli.Write("other.csv", "text,topic\nA rocket rose,space\nA strike began,labour\n");
        Directory.CreateDirectory(Cli["folder"]);
        foreach (var copy in (string[])["no-manifest", "damaged"])
        {
            Directory.CreateDirectory(Cli[copy]);
            foreach (var file in Directory.EnumerateFiles(Cli["model"]))
                File.Copy(file, Path.Combine(Cli[copy], Path.GetFileName(file)), overwrite: true);
        }

        File.Delete(Cli["no-manifest/manifest.json"]);
        File.AppendAllText(Cli["damaged/model.zip"], "x");

        Cli.Write("three.csv", "text,topic\nGas talks,gas\nGas supply,gas\nTanks rolled,arms\n");
        Cli.Write("newline.csv", "text,topic\n" + Rows + "\"Gas\nand oil\",gas\n");
        Cli.Write("bom.csv", "text,topic\n" + Rows, new UTF8Encoding(true));
        Cli.Write("utf16.csv", "text,topic\n" + Rows, Encoding.Unicode);
        Cli.Write("utf16-bare.csv", "text,topic\n" + Rows, new UnicodeEncoding(bigEndian: false, byteOrderMark: false));
        const string Cyrillic = "Стороны обсудили поставки газа и цены на зиму,gas\nМинистр говорил о новых танках для армии,arms\n";
        Cli.Write("cyrillic.csv", "text,topic\n" + Cyrillic + Cyrillic + Rows, Encoding.GetEncoding(1251));
        Cli.Write("semicolon.csv", "text;topic\n" + Rows.Replace(',', ';'));
        Cli.Write("unused.csv", "year,text,topic\n2022," + Rows.TrimEnd().Replace("\n", "\n2022,", StringComparison.Ordinal) + "\n");
    }

    public CommandLine Cli => trained.Cli;

    public void Dispose() => trained.Dispose();
}
