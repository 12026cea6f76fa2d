using Readout.Core;
using Readout.Notebooks;
using Readout.Notebooks.Files;

namespace Readout.Tests.Notebooks;

public sealed class NotebookFileTests
{
    // As Jupyter writes it: one space of indent, names in order, letters as they are.
    private const string AsJupyterWrites = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "title",
           "metadata": {
            "slideshow": {
             "slide_type": "slide"
            }
           },
           "source": [
            "# Grüße 🎉\n",
            "a \"quote\" and a \\ and a tab\t"
           ]
          }
         ],
         "metadata": {
          "mine": [
           1.50,
           {},
           []
          ]
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void What_Jupyter_wrote_is_written_to_the_letter_the_same() =>
        Assert.Equal(AsJupyterWrites, new Notebook(NotebookReader.Read("a.ipynb", AsJupyterWrites)).ToText());

    [Fact]
    public void A_source_in_one_piece_is_read_as_one_in_lines()
    {
        var notebook = new Notebook(NotebookReader.Read("a.ipynb",
            """{"nbformat":4,"nbformat_minor":4,"metadata":{},"cells":[{"cell_type":"code","source":"a\nb"},{"cell_type":"raw","source":["a\n","b"]}]}"""));
        Assert.Equal(["a\nb", "a\nb"], notebook.Cells.Select(c => c.Source));
        Assert.Equal([true, false], notebook.Cells.Select(c => c.IsCode));
    }

    [Fact]
    public void A_cell_without_id_gets_its_place_as_id_from_format_4_5_on()
    {
        const string cells = """ "cells":[{"cell_type":"raw","source":"","id":"cell-2"},{"cell_type":"raw","source":""}]} """;
        Assert.Contains("\"cell-2-1\"", new Notebook(NotebookReader.Read("a", """{"nbformat":4,"nbformat_minor":5,"metadata":{},""" + cells)).ToText());
        Assert.DoesNotContain("cell-2-1", new Notebook(NotebookReader.Read("a", """{"nbformat":4,"nbformat_minor":4,"metadata":{},""" + cells)).ToText());
    }

    [Theory]
    [InlineData("no json", "a.ipynb:1: it is not JSON, as a notebook must be: ")]
    [InlineData("{\n\"cells\": [}", "a.ipynb:2: it is not JSON, as a notebook must be: ")]
    [InlineData("{\"nbformat\":4,\"nbformat\":4}", "a.ipynb")]
    [InlineData("[]", "a.ipynb: it is JSON, but not a notebook")]
    [InlineData("{}", "a.ipynb: it has no nbformat, so it is not a notebook")]
    [InlineData("{\"nbformat\":3}", "a.ipynb: format 3 is not read; save it as format 4 (jupyter nbconvert --to notebook)")]
    [InlineData("{\"nbformat\":4}", "a.ipynb: it has no list of cells, so it is not a notebook")]
    [InlineData("{\"nbformat\":4,\"cells\":[{}]}", "a.ipynb: cell 1 of the file has no cell_type of code, markdown, raw")]
    [InlineData("{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\"}]}", "a.ipynb: cell 1 of the file has no source, which is a text or a list of texts")]
    [InlineData(
        "{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":[1]}]}",
        "a.ipynb: cell 1 of the file has no source, which is a text or a list of texts")]
    [InlineData(
        "{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"\",\"execution_count\":\"x\"}]}",
        "a.ipynb: cell 1 of the file has an execution_count that is not a whole number")]
    [InlineData(
        "{\"nbformat\":4,\"cells\":[],\"metadata\":{\"kernelspec\":{\"language\":\"python\"}}}",
        "a.ipynb: its language is python; readout runs notebooks in C#")]
    [InlineData(
        "{\"nbformat\":4,\"cells\":[],\"metadata\":{\"language_info\":{\"name\":\"R\"}}}",
        "a.ipynb: its language is R; readout runs notebooks in C#")]
    public void What_is_no_notebook_in_C_sharp_is_refused_with_its_reason(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<BadDataException>(() => NotebookReader.Read("a.ipynb", text)).Message, StringComparison.Ordinal);
}
