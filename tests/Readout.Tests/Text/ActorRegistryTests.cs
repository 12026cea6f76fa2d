using Readout.Core;
using Readout.Text;

namespace Readout.Tests.Text;

public class ActorRegistryTests
{
    private const string Yaml = """
        actors:
          - id: dolm
            name: Arven Dolm
            office: President
            state: Marovia
            aliases: [The Architect]
            transliterations: [Arwen Dholm]
          - name: Ilse Tarnov
            office: Prime Minister
            state: Veldania
            gender: f
        """;

    [Fact]
    public void Names_in_another_spelling_get_the_registered_name_and_id()
    {
        var statement = StatementReader.Read(new Article("t", "Arwen Dholm said the bridge is old."),
            ActorRegistry.Parse(Yaml, "a.yaml"))[0];
        Assert.Equal(("Arven Dolm", "dolm"), (statement.Speaker, statement.SpeakerId));
    }

    [Fact]
    public void A_registered_surname_needs_no_apposition_in_the_text() =>
        Assert.Equal("Ilse Tarnov",
            StatementReader.Read(new Article("t", "Tarnov said the bridge is old."), ActorRegistry.Parse(Yaml, "a.yaml"))[0].Speaker);

    [Fact]
    public void An_entry_without_an_id_gets_one_of_its_name() =>
        Assert.Equal("ilse-tarnov", ActorRegistry.Parse(Yaml, "a.yaml").Actors[1].Id);

    [Theory]
    [InlineData("actors: [{name: A, id: x}, {name: B, id: x}]", "two actors have the id 'x'")]
    [InlineData("actors: [{office: President}]", "actor 1 has no name")]
    [InlineData("actors: [", "not a registry of actors")]
    [InlineData("actors: [{name: A, planet: Mars}]", "not a registry of actors")]
    public void A_bad_registry_is_refused(string yaml, string problem) =>
        Assert.Contains(problem, Assert.Throws<BadDataException>(() => ActorRegistry.Parse(yaml, "a.yaml")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_empty_registry_is_one_without_actors() => Assert.Empty(ActorRegistry.Parse("", "a.yaml").Actors);
}
