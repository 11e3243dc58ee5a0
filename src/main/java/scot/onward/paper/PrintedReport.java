package scot.onward.paper;

import java.util.List;
import java.util.Locale;
import scot.onward.paper.internal.Drawing;
import scot.onward.paper.internal.Drawing.Text;

/**
 * One page of A4 for somebody's record: from whom and to whom, of whom, and some parts with headings. Letters get smaller until
 * all of it fits the page.
 *
 * @param head from whom, to whom, when: a line each
 * @param facts of whom it is, each with its label
 * @param foot what holds for all of it
 */
public record PrintedReport(
        Locale language, String title, List<String> head, List<Part> facts, List<Part> parts, String foot) {

    private static final float LEFT = 20;
    private static final float WIDTH = 170;
    private static final float LABELS = 42;
    private static final float BOTTOM = 282;
    private static final float LARGEST = 11.5f;
    private static final float SMALLEST = 7.5f;

    /** A text with its label or heading. */
    public record Part(String label, String text) {}

    public byte[] pdf() {
        float points = LARGEST;
        Drawing trial = new Drawing(PaperSize.A4, title, language);
        while (points > SMALLEST && height(trial, points) > BOTTOM) {
            points -= 0.5f;
        }
        Drawing page = new Drawing(PaperSize.A4, title, language);
        draw(page, points);
        return page.finished();
    }

    private void draw(Drawing page, float points) {
        float y = 16;
        for (String line : head) {
            y = page.write("P", LEFT, y, WIDTH, Text.plain(points - 1, line));
        }
        y = page.write("H1", LEFT, y + 5, WIDTH, Text.bold(points + 4, title)) + 3;
        page.line(LEFT, y, WIDTH, 1);
        y += 2;
        for (Part fact : facts) {
            page.write("P", LEFT, y, LABELS, Text.bold(points, fact.label()));
            y = page.write("P", LEFT + LABELS, y, WIDTH - LABELS, Text.plain(points, fact.text()));
        }
        y += 3;
        page.line(LEFT, y, WIDTH, 1);
        for (Part part : parts) {
            y = page.write("H2", LEFT, y + 4, WIDTH, Text.bold(points + 0.5f, part.label()));
            y = page.write("P", LEFT, y, WIDTH, Text.plain(points, part.text()));
        }
        page.write("P", LEFT, y + 6, WIDTH, Text.plain(points - 2, foot));
    }

    /** Where the page would end. */
    private float height(Drawing page, float points) {
        float y = 16 + 5 + 3 + 2 + 3 + 6;
        for (String line : head) {
            y += page.height(WIDTH, Text.plain(points - 1, line));
        }
        y += page.height(WIDTH, Text.bold(points + 4, title));
        for (Part fact : facts) {
            y += page.height(WIDTH - LABELS, Text.plain(points, fact.text()));
        }
        for (Part part : parts) {
            y += 4 + page.height(WIDTH, Text.bold(points + 0.5f, part.label()));
            y += page.height(WIDTH, Text.plain(points, part.text()));
        }
        return y + page.height(WIDTH, Text.plain(points - 2, foot));
    }
}
