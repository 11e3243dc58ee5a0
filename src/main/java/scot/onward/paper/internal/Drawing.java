package scot.onward.paper.internal;

import java.io.ByteArrayOutputStream;
import java.text.Bidi;
import java.util.Locale;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import scot.onward.paper.PaperSize;

/**
 * A document being drawn, black on white, tagged, with title and language. Lengths are millimetres from the top left corner, sizes
 * of letters are points. Text is laid out in its own direction.
 */
public final class Drawing {

    private static final float POINTS = 72f / 25.4f;

    /** How far letters hang below their line, as a part of their size. */
    private static final float BELOW_LINE = 0.25f;

    private final PaperSize size;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private PdfStructureElement parent;

    public Drawing(PaperSize size, String title, Locale language) {
        this.size = size;
        document = new Document(new Rectangle(size.width() * POINTS, size.height() * POINTS), 0, 0, 0, 0);
        GlyphLayoutManager layout = new GlyphLayoutManager(Typefaces.fonts());
        layout.setWriteActualText(true);
        layout.setDefaultBidiDirection(Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        document.setGlyphLayoutManager(layout);
        writer = PdfWriter.getInstance(document, file);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        writer.setPageEmpty(false);
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        parent = root;
    }

    /** Text as it is to be drawn: some of it bold. */
    public record Text(float points, float leading, Piece... pieces) {

        public static Text plain(float points, String words) {
            return new Text(points, 1.35f, new Piece(words, false));
        }

        public static Text bold(float points, String words) {
            return new Text(points, 1.25f, new Piece(words, true));
        }

        private boolean fromTheRight() {
            StringBuilder all = new StringBuilder();
            for (Piece piece : pieces) {
                all.append(piece.words());
            }
            return !new Bidi(all.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        }
    }

    /** A part of a text. */
    public record Piece(String words, boolean bold) {}

    public PaperSize size() {
        return size;
    }

    public void newPage() {
        document.newPage();
        writer.setPageEmpty(false);
    }

    /** Draws what {@code part} draws as children of one element such as a table or its row. */
    public void within(String tag, Runnable part) {
        PdfStructureElement before = parent;
        parent = new PdfStructureElement(before, new PdfName(tag));
        part.run();
        parent = before;
    }

    /** Writes text below {@code top}, and says where it ends. @param tag the element that it is: H1, P, TD */
    public float write(String tag, float left, float top, float width, Text text) {
        PdfContentByte page = writer.getDirectContent();
        page.beginMarkedContentSequence(new PdfStructureElement(parent, new PdfName(tag)));
        float end = laidOut(page, left, top, width, text, false);
        page.endMarkedContentSequence();
        return end;
    }

    /** How high text of a width is. */
    public float height(float width, Text text) {
        return laidOut(writer.getDirectContent(), 0, 0, width, text, true);
    }

    private float laidOut(PdfContentByte page, float left, float top, float width, Text text, boolean tryOnly) {
        Phrase phrase = new Phrase();
        phrase.setLeading(text.points() * text.leading());
        for (Piece piece : text.pieces()) {
            Typefaces.write(phrase, piece.words(), piece.bold(), text.points());
        }
        float from = (size.height() - top) * POINTS;
        ColumnText column = new ColumnText(page);
        column.setSimpleColumn(
                phrase,
                left * POINTS,
                from - 10_000,
                (left + width) * POINTS,
                from,
                text.points() * text.leading(),
                text.fromTheRight() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        column.go(tryOnly);
        float bottom = column.getYLine() - text.points() * BELOW_LINE;
        return size.height() - bottom / POINTS;
    }

    /** A line across, {@code thick} points wide, that means nothing to a reader's ears. */
    public void line(float left, float y, float width, float thick) {
        decorate(page -> {
            page.setLineWidth(thick);
            page.moveTo(left * POINTS, (size.height() - y) * POINTS);
            page.lineTo((left + width) * POINTS, (size.height() - y) * POINTS);
            page.stroke();
        });
    }

    /** The outline of a box. */
    public void box(float left, float top, float width, float height) {
        decorate(page -> {
            page.setLineWidth(0.4f);
            page.setGrayStroke(0.45f);
            page.rectangle(left * POINTS, (size.height() - top - height) * POINTS, width * POINTS, height * POINTS);
            page.stroke();
            page.setGrayStroke(0);
        });
    }

    private void decorate(Consumer<PdfContentByte> drawing) {
        PdfContentByte page = writer.getDirectContent();
        page.beginMarkedContentSequence(new PdfName("Artifact"));
        drawing.accept(page);
        page.endMarkedContentSequence();
    }

    /** Closes it. @return the file */
    public byte[] finished() {
        document.close();
        return file.toByteArray();
    }
}
