using System.IO.Compression;
using System.Text;
using CsCheck;
using Readout.Training;
using Readout.Training.Models;

namespace Readout.Tests.Training;

public sealed class TamperedModelTests(SavedModel saved) : IClassFixture<SavedModel>
{
    public static TheoryData<string> Files => ["manifest.json", "model.zip", "vocabulary.tsv", "familiar.txt", "abstention.tsv", "statements.jsonl", "codebook.json", "card.md"];

    [Theory]
    [MemberData(nameof(Files))]
    public void One_flipped_bit_of_any_file_is_refused(string name)
    {
        var copy = saved.Copy();
        var file = Path.Combine(copy, name);
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.StartsWith($"{file}: ", Refusal(copy), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.zip")]
    [InlineData("manifest.json")]
    public void Any_changed_byte_is_refused(string name)
    {
        var copy = saved.Copy();
        var file = Path.Combine(copy, name);
        var good = File.ReadAllBytes(file);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[1, 255]).Sample(
            (at, change) =>
            {
                byte[] bytes = [.. good];
                bytes[at] ^= (byte)change;
                File.WriteAllBytes(file, bytes);
                Assert.StartsWith($"{file}: ", Refusal(copy), StringComparison.Ordinal);
            },
            iter: 300,
            threads: 1);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_file_is_refused(string name)
    {
        var copy = saved.Copy();
        File.Delete(Path.Combine(copy, name));
        Assert.Equal(
            name == "manifest.json"
                ? $"{copy}: the folder has no manifest.json, so it is not a whole model; train it again"
                : $"{Path.Combine(copy, name)}: the manifest lists this file, but it is missing; restore it or train the model again",
            Refusal(copy));
    }

    [Fact]
    public void A_missing_folder_is_refused() => Assert.Equal(
        $"{saved["none"]}: there is no such model folder; make one with 'readout train' or name another with --model",
        Refusal(saved["none"]));

    [Theory]
    [InlineData("\"seed\": 1", "\"seed\": 2", "it was altered after it was written; restore it or train the model again")]
    [InlineData("\"seed\": 1", "\"seed\":  1", "it was altered after it was written; restore it or train the model again")]
    [InlineData("\"schema\"", "\"extra\": 1, \"schema\"", "it was altered after it was written; restore it or train the model again")]
    [InlineData(
        "readout.model/3",
        "readout.model/9", "it is of schema 'readout.model/9', this version reads 'readout.model/3'; train it again")]
    [InlineData("\"schema\"", "\"shema\"", "it is not a manifest of this version (")]
    [InlineData("\"id\": \"gas\"", "\"id\": \"\"", "it is not a manifest of this version (")]
    [InlineData("\"files\": {", "\"files\": [", "it is not a manifest of this version (")]
    public void An_edited_manifest_is_refused(string from, string to, string problem)
    {
        var copy = saved.Copy();
        var file = Path.Combine(copy, "manifest.json");
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
        Assert.StartsWith($"{file}: {problem}", Refusal(copy), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Refusal(copy));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/hostname")]
    public void A_manifest_that_names_a_file_outside_its_folder_is_refused(string name)
    {
        var copy = saved.Copy();
        SavedModel.Reseal(copy, manifest => manifest with { Files = new(manifest.Files) { [name] = "0" } });
        Assert.Equal($"{copy}: its manifest names a file outside the folder: {name}", Refusal(copy));
    }

    [Fact]
    public void A_manifest_that_does_not_list_the_zip_is_refused()
    {
        var copy = saved.Copy();
        SavedModel.Reseal(copy, manifest =>
        {
            manifest.Files.Remove("model.zip");
            return manifest;
        });
        Assert.Equal($"{Path.Combine(copy, "manifest.json")}: it does not list model.zip; train the model again", Refusal(copy));
    }

    [Fact]
    public void A_zip_that_asks_for_a_foreign_assembly_is_refused_before_it_is_loaded()
    {
        var copy = saved.Copy();
        Rewrite(copy, content => Replace(content, "Microsoft.ML.Data", "Attackers.Library"));
        SavedModel.Reseal(copy, manifest => manifest);
        Assert.StartsWith(
            $"{Path.Combine(copy, "model.zip")}: it asks for code that Readout does not load: Attackers.Library",
            Refusal(copy),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_with_an_unreadable_header_is_refused()
    {
        var copy = saved.Copy();
        Rewrite(copy, content => content[..64]);
        SavedModel.Reseal(copy, manifest => manifest);
        Assert.StartsWith(
            $"{Path.Combine(copy, "model.zip")}: it asks for code that Readout does not load: an unreadable header in ",
            Refusal(copy),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Resealing_an_untouched_model_is_no_tampering()
    {
        var copy = saved.Copy();
        SavedModel.Reseal(copy, manifest => manifest);
        Assert.Equal(saved.Manifest.Checksum, ModelFolder.Load(copy).Manifest.Checksum);
    }

    private static string Refusal(string path) => Assert.Throws<ModelRefusedException>(() => ModelFolder.Load(path)).Message;

    /// <summary>Changes every header of the zip.</summary>
    private static void Rewrite(string path, Func<byte[], byte[]> change)
    {
        var file = Path.Combine(path, "model.zip");
        var entries = CanonicalZip.Entries(File.ReadAllBytes(file));
        using var zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(name.EndsWith("Model.key", StringComparison.Ordinal) ? change(content) : content);
        }
    }

    private static byte[] Replace(byte[] content, string from, string to)
    {
        Assert.Equal(from.Length, to.Length);
        return Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(content).Replace(Wide(from), Wide(to), StringComparison.Ordinal));
    }

    private static string Wide(string text) => Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(text));
}
