package scot.onward.paper;

import java.util.List;
import java.util.Locale;
import scot.onward.paper.internal.Drawing;
import scot.onward.paper.internal.Drawing.Text;

/**
 * A letter on A4 for an envelope with a window (DL folded in three, or C5 folded in two): only the address shows in the window. Who
 * writes stands to the right of it, where the envelope covers it.
 *
 * @param recipient name and address, a line each
 * @param sender who writes: name, address, phone, a line each
 * @param paragraphs the letter itself, each in the direction of its own script
 */
public record PrintedLetter(
        Locale language,
        List<String> recipient,
        List<String> sender,
        String date,
        List<String> paragraphs,
        String reference) {

    private static final float LEFT = 20;
    private static final float WINDOW_TOP = 52;
    private static final float SENDER_LEFT = 125;
    private static final float BODY_TOP = 105;
    private static final float BOTTOM = 275;
    private static final float WIDTH = 170;
    private static final float SIZE = 12;

    /** Letters one after another, each on a sheet of its own, as one PDF to print. @throws IllegalArgumentException for none */
    public static byte[] pdf(String title, List<PrintedLetter> letters) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("There is no letter to print");
        }
        Drawing page = new Drawing(PaperSize.A4, title, letters.getFirst().language());
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0) {
                page.newPage();
            }
            letters.get(i).draw(page);
        }
        return page.finished();
    }

    private void draw(Drawing page) {
        float y = 18;
        for (String line : sender) {
            Text text = line.equals(sender.getFirst()) ? Text.bold(11, line) : Text.plain(10, line);
            y = page.write("P", SENDER_LEFT, y, LEFT + WIDTH - SENDER_LEFT, text) - 0.5f;
        }
        page.write("P", SENDER_LEFT, y + 4, LEFT + WIDTH - SENDER_LEFT, Text.plain(10, date));
        y = WINDOW_TOP;
        for (String line : recipient) {
            y = page.write("P", LEFT + 2, y, 85, Text.plain(11, line)) - 0.9f;
        }
        page.line(5, 99, 4, 0.4f);
        y = BODY_TOP;
        for (String paragraph : paragraphs) {
            Text text = Text.plain(SIZE, paragraph);
            if (y + page.height(WIDTH, text) > BOTTOM) {
                page.newPage();
                y = 20;
            }
            y = page.write("P", LEFT, y, WIDTH, text) + 4;
        }
        page.write("P", LEFT, Math.max(y + 4, BODY_TOP), WIDTH, Text.plain(9, reference));
    }
}
