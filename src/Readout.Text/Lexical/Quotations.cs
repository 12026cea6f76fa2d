namespace Readout.Text.Lexical;

/// <summary>The quotations of a document, in order, none inside another.</summary>
internal sealed class Quotations
{
    private readonly string text;
    private readonly List<Quotation> spans = [];
    private int group;

    /// <summary>Finds the quotations of a document.</summary>
    public Quotations(Document document)
    {
        text = document.Article.Text;
        var reopens = false;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            group += reopens ? 0 : 1;
            var open = Scan(document.Blocks[i], reopens);
            reopens = open && i + 1 < document.Blocks.Count && IsOpening(FirstOf(document.Blocks[i + 1]));
        }
    }

    /// <summary>The quotation that holds an offset, its marks included; null for none.</summary>
    public Quotation? At(int offset)
    {
        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= offset)
                low = middle + 1;
            else if (spans[middle].Start > offset)
                high = middle - 1;
            else
                return spans[middle];
        }

        return null;
    }

    /// <summary>Whether an offset stands inside a quotation.</summary>
    public bool Covers(int offset) => spans.Count > 0 && At(offset) is not null;

    private char FirstOf(Block block) => Characters.SkipInvisible(text.AsSpan(0, block.End), block.Start) is var i
        && i < block.End ? text[i] : ' ';

    private static bool IsOpening(char c) => c is '"' or '“' or '„' or '«' or '»' or '‘';

    // Returns whether a double quotation is still open at the end of the block.
    private bool Scan(Block block, bool reopened)
    {
        var (open, single, closer) = (-1, false, ' ');
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            if (c < '"' || (c > '\'' && c < '«') || char.IsLetter(c))
                continue;
            if (open >= 0 && Closes(c, i, block, closer))
            {
                Add(open, i + 1, block.Start);
                group += single ? 0 : 1;
                open = -1;
            }
            else if (CloserOf(c, i, block) is var expected && expected != ' ' && (open < 0 || (single && expected != '’')))
            {
                (open, single, closer) = (i, expected == '’', expected);
            }
        }

        if (open < 0 || single)
            return false;
        Add(open, block.End, block.Start);
        return true;
    }

    private char CloserOf(char c, int i, Block block)
    {
        var before = i > block.Start ? text[i - 1] : ' ';
        var behind = i + 1 < block.End ? text[i + 1] : ' ';
        return c switch
        {
            '“' or '„' or '‟' => '”',
            '«' => Characters.IsWord(before) ? ' ' : '»',
            // »German, Danish, Serbian«
            '»' => !Characters.IsWord(before) && !Characters.IsTerminal(before) && Characters.IsWord(behind) ? '«' : ' ',
            '"' or '＂' => Characters.IsSpace(behind) && !Characters.IsSpace(before) ? ' ' : '"',
            '‘' => '’',
            '\'' => !Characters.IsWord(before) && Characters.IsWord(behind) && !Characters.IsTerminal(before) ? '’' : ' ',
            _ => ' ',
        };
    }

    private bool Closes(char c, int i, Block block, char closer)
    {
        var behind = i + 1 < block.End ? text[i + 1] : ' ';
        return closer switch
        {
            '"' => c is '"' or '＂' or '”',
            '”' => c is '”' or '"' || (c == '“' && i > block.Start && !Characters.IsSpace(text[i - 1]) && !Characters.IsWord(behind)),
            '»' => c == '»',
            '«' => c is '«' or '»',
            _ => c is '’' or '\'' && !Characters.IsWord(behind) && i > block.Start && !Characters.IsSpace(text[i - 1]),
        };
    }

    private void Add(int start, int end, int blockStart) => spans.Add(new(start, end, group, Speech.Is(text, start, end, blockStart),
        Speech.IsFragment(text, start, end, blockStart)));
}
