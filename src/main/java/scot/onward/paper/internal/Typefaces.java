package scot.onward.paper.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;

/**
 * The typefaces of all paper, every one embedded: Liberation Sans, and others for the letters that it does not have. They are
 * read when first needed and then shared by all documents.
 */
final class Typefaces {

    private static final String PLAIN = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

    /** In order of preference; the second of a pair is its bold, and the same where there is none. */
    private static final List<List<String>> CHAIN = List.of(
            List.of(PLAIN, BOLD),
            both("NotoSansArabic-Regular", "NotoSansArabic-Bold"),
            both("DejaVuSans", "DejaVuSans"),
            both("NotoSansDevanagari-Regular", "NotoSansDevanagari-Regular"),
            both("NotoSansGurmukhi-Regular", "NotoSansGurmukhi-Regular"),
            both("NotoSansBengali-Regular", "NotoSansBengali-Regular"),
            both("NotoSansTamil-Regular", "NotoSansTamil-Regular"),
            both("NotoSansEthiopic-Regular", "NotoSansEthiopic-Regular"),
            both("NotoSansThai-Regular", "NotoSansThai-Regular"),
            both("DroidSansFallbackFull", "DroidSansFallbackFull"));

    private static final GlyphLayoutFontManager FONTS = new GlyphLayoutFontManager();
    private static final Map<String, BaseFont> READ = new ConcurrentHashMap<>();

    private Typefaces() {}

    /** Knows how to lay out glyphs of every typeface here, joined and ordered as their script asks. */
    static GlyphLayoutFontManager fonts() {
        return FONTS;
    }

    /** Adds {@code text} to {@code phrase}, in as few typefaces as have its letters. */
    static void write(Phrase phrase, String text, boolean bold, float size) {
        Optional<BaseFont> whole = CHAIN.stream()
                .map(pair -> face(pair, bold))
                .filter(face -> text.codePoints().allMatch(letter -> has(face, letter)))
                .findFirst();
        if (whole.isPresent()) {
            phrase.add(new Chunk(text, new Font(whole.get(), size)));
            return;
        }
        StringBuilder run = new StringBuilder();
        BaseFont current = face(CHAIN.getFirst(), bold);
        for (int letter : text.codePoints().toArray()) {
            BaseFont next = has(current, letter) && (run.isEmpty() || !Character.isLetter(letter))
                    ? current
                    : firstWith(letter, bold);
            if (next != current && !run.isEmpty()) {
                phrase.add(new Chunk(run.toString(), new Font(current, size)));
                run.setLength(0);
            }
            current = next;
            run.appendCodePoint(letter);
        }
        if (!run.isEmpty()) {
            phrase.add(new Chunk(run.toString(), new Font(current, size)));
        }
    }

    private static BaseFont firstWith(int letter, boolean bold) {
        return CHAIN.stream()
                .map(pair -> face(pair, bold))
                .filter(face -> has(face, letter))
                .findFirst()
                .orElseGet(() -> face(CHAIN.getFirst(), bold));
    }

    private static boolean has(BaseFont face, int letter) {
        return face.charExists(letter) || Character.getType(letter) == Character.FORMAT;
    }

    private static BaseFont face(List<String> pair, boolean bold) {
        return READ.computeIfAbsent(pair.get(bold ? 1 : 0), Typefaces::read);
    }

    private static BaseFont read(String path) {
        try (InputStream file = Typefaces.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("The typeface " + path + " is missing from this build");
            }
            synchronized (FONTS) {
                return FONTS.loadFont(path.substring(path.lastIndexOf('/') + 1), file, 12)
                        .getBaseFont();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontLoadException e) {
            throw new IllegalStateException("The typeface " + path + " cannot be read", e);
        }
    }

    private static List<String> both(String plain, String bold) {
        return List.of("/fonts/" + plain + ".ttf", "/fonts/" + bold + ".ttf");
    }
}
