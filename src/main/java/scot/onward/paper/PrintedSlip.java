package scot.onward.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.onward.paper.internal.Drawing;
import scot.onward.paper.internal.Drawing.Piece;
import scot.onward.paper.internal.Drawing.Text;

/**
 * A small sheet that somebody takes with them: to whom, a day, a time as the largest thing on it, some facts, how to change it.
 *
 * @param title the document's title, which a reader shows in place of the file's name
 * @param changeLead the bold beginning of how to change it
 */
public record PrintedSlip(
        Locale language,
        String title,
        String to,
        String day,
        String time,
        List<Fact> facts,
        String changeLead,
        String change,
        String reference) {

    private static final float USUAL = 11.25f;
    private static final float LARGE = 15f;

    /** A fact with its label. @param strong its bold first line, if it has one */
    public record Fact(String label, @Nullable String strong, List<String> lines) {}

    /** The slip as PDF: A6, and in large print on anything larger. */
    public byte[] pdf(PaperSize size) {
        boolean large = size != PaperSize.A6;
        float em = large ? LARGE : USUAL;
        float margin = large ? 11 : 8;
        float width = size.width() - 2 * margin;
        float labels = large ? 29 : 20;
        Drawing page = new Drawing(size, title, language);
        float y = page.write("P", margin, margin - 1, width, Text.plain(em * 1.05f, to));
        y = page.write("H1", margin, y + 2, width, Text.bold(em * 1.35f, day));
        y = page.write("P", margin, y - 1, width, new Text(em * 2.7f, 1.15f, new Piece(time, true)));
        y += 3.5f;
        page.line(margin, y, width, 1.5f);
        for (Fact fact : facts) {
            y += 1.5f;
            float top = y;
            page.write("P", margin, top, labels, Text.bold(em, fact.label()));
            if (fact.strong() != null) {
                y = page.write("P", margin + labels, y, width - labels, Text.bold(em, fact.strong()));
            }
            for (String line : fact.lines()) {
                y = page.write("P", margin + labels, y - 0.2f, width - labels, Text.plain(em, line));
            }
        }
        y += 3f;
        page.line(margin, y, width, 1.5f);
        y = page.write(
                "P",
                margin,
                y + 2,
                width,
                new Text(em, 1.35f, new Piece(changeLead, true), new Piece(" " + change, false)));
        page.write("P", margin, y + 2, width, Text.plain(em * 0.85f, reference));
        return page.finished();
    }
}
