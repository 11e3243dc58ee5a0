package scot.onward.sheet;

/**
 * One cell as text, with what the file said it was.
 *
 * @param text without surrounding space; a date as {@code 2026-11-09}, a number in full without an exponent
 */
public record SheetCell(String text, Kind kind) {

    /** What the file said of a cell; a CSV file only knows text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula that has no value, or whose value is an error such as {@code #N/A}. */
        ERROR
    }

    public static final SheetCell BLANK = new SheetCell("", Kind.TEXT);

    public SheetCell {
        text = text.replace('\u00a0', ' ')
                .replace("\u200b", "")
                .replace("\ufeff", "")
                .strip();
        if (text.length() > 1 && text.charAt(0) == '\'' && "-=+@".indexOf(text.charAt(1)) >= 0) {
            // Written so that a spreadsheet program takes it for text, see ProblemRows.
            text = text.substring(1);
        }
    }

    public static SheetCell text(String text) {
        return new SheetCell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.isEmpty() && kind != Kind.ERROR;
    }
}
