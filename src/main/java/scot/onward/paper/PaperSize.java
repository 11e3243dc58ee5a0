package scot.onward.paper;

/** A sheet of paper, upright, in millimetres. */
public enum PaperSize {
    A4(210, 297),
    A5(148, 210),
    A6(105, 148);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
