using Readout.Core;

namespace Readout.Corpora.Yaml;

/// <summary>A codebook as it stands in YAML.</summary>
/// <param name="yaml">The file.</param>
internal sealed class CodebookYaml(YamlEvents yaml)
{
    private const string Codebook = "the codebook";

    public Codebook Read()
    {
        yaml.Open();
        var (line, topics) = (yaml.Line, new List<TopicDefinition>());
        var (texts, lists) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
        yaml.Mapping(Codebook, ["title", "version", "rules", "topics"], key =>
        {
            if (key == "topics")
                yaml.List(key, () => topics.Add(Topic(topics)));
            else if (key == "rules")
                yaml.List(key, () => lists.Add(Filled("a rule")));
            else
                texts[key] = Filled($"'{key}'");
        });
        Require(line, Codebook, texts, "title", "version");
        if (topics.Count == 0)
            throw yaml.Bad(line, $"{Codebook} has no topics; list them under 'topics', each with id, name and definition");
        yaml.Close();
        return new(texts["title"], texts["version"], topics, lists);
    }

    private TopicDefinition Topic(List<TopicDefinition> before)
    {
        var line = yaml.Line;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        yaml.Mapping("a topic", ["id", "name", "definition", "include", "exclude", "cue_words", "examples"], key =>
        {
            if (key is "id" or "name" or "definition")
                texts[key] = Filled($"'{key}'");
            else
                yaml.List(key, () => (lists.TryGetValue(key, out var items) ? items : lists[key] = []).Add(Filled($"an item of '{key}'")));
        });
        Require(line, "a topic", texts, "id", "name", "definition");
        if (texts["id"].Any(char.IsControl))
            throw yaml.Bad(line, "the id of a topic holds a line break or control character; write it on one line");
        if (before.Exists(d => d.Topic.Id == texts["id"]))
            throw yaml.Bad(line, $"topic '{texts["id"]}' stands twice; rename or remove one");
        return new(
            new(texts["id"]), texts["name"], texts["definition"],
            Items("include"), Items("exclude"), Items("cue_words"), Items("examples"));

        IReadOnlyList<string> Items(string key) => lists.GetValueOrDefault(key, []);
    }

    private string Filled(string what)
    {
        var line = yaml.Line;
        var text = yaml.Text(what);
        return text.Length > 0 ? text : throw yaml.Bad(line, $"{what} is empty; write it or remove it");
    }

    private void Require(long line, string what, Dictionary<string, string> texts, params string[] keys)
    {
        if (Array.Find(keys, key => !texts.ContainsKey(key)) is { } missing)
            throw yaml.Bad(line, $"{what} has no '{missing}'; add it");
    }
}
