namespace Readout.Corpora.Tables;

/// <summary>A column of a statement row; files name it as <see cref="Columns.Name"/> does.</summary>
internal enum Column
{
    Id,
    Document,
    House,
    Start,
    End,
    Speaker,
    Text,
    Topic,
    Split,
    Note,
    Before,
    After,
    Title,
}
