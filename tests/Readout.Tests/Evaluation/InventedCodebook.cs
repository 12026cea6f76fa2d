using Readout.Core;

namespace Readout.Tests.Evaluation;

/// <summary>Nine topics with names as long as real ones, and invented statements of each.</summary>
internal static class InventedCodebook
{
    private static readonly string[] Speakers =
        ["President Orlan", "The foreign minister of Velia", "Prime Minister Tesk", "The two leaders", "The delegations"];

    private static readonly (string Id, string Name, string[] Objects)[] Entries =
    [
        ("bilateral-relations", "Bilateral relations",
            ["the thirty years of friendship between the two countries", "their readiness to deepen the partnership"]),
        ("sovereignty", "Sovereignty and non-interference",
            ["respect for territorial integrity", "their opposition to interference from outside"]),
        ("security-defence", "Security and defence",
            ["a new package of air defence systems", "joint work against organised crime at the border"]),
        ("economy-trade", "Economy, trade and infrastructure",
            ["the supply of natural gas over the winter", "a lower tariff on grain and machinery"]),
        ("science-climate-health", "Science, climate and health",
            ["clean energy and the protection of the river", "a common answer to the next pandemic"]),
        ("people-rights", "People, culture and rights",
            ["visas for students and a year of culture", "the release of detained journalists"]),
        ("multilateral", "Multilateral cooperation",
            ["the reform of the United Nations", "the agenda of the coming G20 summit"]),
        ("conflicts", "Conflicts and crises",
            ["a ceasefire along the whole line of contact", "the talks on the exchange of hostages"]),
        ("protocol", "Meeting and protocol",
            ["the invitation to visit the capital in spring", "the ceremony at the presidential palace"]),
    ];

    /// <summary>The codebook.</summary>
    public static Codebook Codebook { get; } = new(
        "Invented topics", "1", [.. Entries.Select(e => new TopicDefinition(new(e.Id), e.Name, "", [], [], [], []))], []);

    /// <summary>An invented statement.</summary>
    public static LabeledStatement Statement(int number, int topic, string document) => new(
        new($"s{number:0000}", $"{Speakers[number % 5]} spoke of {Entries[topic].Objects[number % 2]}, statement {number}.")
        {
            Document = document,
        },
        Codebook.Topics[topic]);
}
