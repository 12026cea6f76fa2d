using System.Reflection;
using Readout.Core;
using Readout.Evaluation;
using Readout.Training;

namespace Readout.AcceptanceTests;

public sealed class ArchitectureTests
{
    private static readonly Assembly[] Rooms =
        [typeof(Topic).Assembly, typeof(Corpora.CorpusFile).Assembly, typeof(TopicTrainer).Assembly, typeof(EvaluationRunner).Assembly, typeof(Text.StatementReader).Assembly,
            typeof(Summarization.Summarizer).Assembly, typeof(Encoders.UseLiteEncoder).Assembly, typeof(Bulk.BulkClassifier).Assembly,
            typeof(Notebooks.NotebookRunner).Assembly];

    [Fact]
    public void Every_room_but_the_command_line_refers_to_Core_alone()
    {
        foreach (var room in Rooms)
        {
            var arrows = room.GetReferencedAssemblies().Select(a => a.Name!).Where(name => name.StartsWith("Readout.", StringComparison.Ordinal));
            Assert.All(arrows, arrow => Assert.Equal("Readout.Core", arrow));
        }
    }

    [Fact]
    public void Core_needs_no_package()
    {
        var foreign = typeof(Topic).Assembly.GetReferencedAssemblies().Where(a => !a.Name!.StartsWith("System", StringComparison.Ordinal));
        Assert.Empty(foreign);
    }

    [Fact]
    public void No_type_of_ML_NET_stands_in_a_public_signature()
    {
        var signatures =
            from room in Rooms
            from type in room.GetExportedTypes()
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            from used in TypesOf(member)
            where used.Namespace?.StartsWith("Microsoft.ML", StringComparison.Ordinal) == true
            select $"{type.Name}.{member.Name}: {used}";
        Assert.Empty(signatures);
    }

    [Theory]
    [InlineData("src", 250)]
    [InlineData("tests", 300)]
    public void No_file_is_longer_than_its_limit(string folder, int limit)
    {
        var tooLong = Repository.Sources(folder).Select(file => (file, Lines: File.ReadLines(file).Count())).Where(f => f.Lines > limit);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Half_of_the_source_files_have_70_lines_or_fewer_and_nine_tenths_160_or_fewer()
    {
        int[] lines = [.. Repository.Sources("src").Select(file => File.ReadLines(file).Count()).Order()];
        Assert.True(lines[lines.Length / 2] <= 70, $"the median is {lines[lines.Length / 2]}");
        Assert.True(lines[lines.Length * 9 / 10] <= 160, $"nine tenths have {lines[lines.Length * 9 / 10]} or fewer");
    }

    [Fact]
    public void No_file_has_a_name_that_says_nothing()
    {
        string[] empty = ["Util", "Utils", "Helper", "Helpers", "Manager", "Common"];
        var named = Repository.Sources("src").Select(Path.GetFileNameWithoutExtension).Where(name => empty.Any(e => name!.EndsWith(e, StringComparison.Ordinal)));
        Assert.Empty(named);
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => [.. method.GetParameters().Select(p => p.ParameterType), .. method is MethodInfo m ? [m.ReturnType] : Type.EmptyTypes],
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
