package scot.onward.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scot.onward.paper.internal.Drawing;
import scot.onward.paper.internal.Drawing.Text;

/**
 * Tables one below another on A4, to be written on by hand. A row stays whole; a table that goes over a page repeats its heading.
 *
 * @param heading stands at the top of every page, and {@code note} beside it
 */
public record PrintedTables(
        Locale language, String title, String heading, String note, List<Column> columns, List<Table> tables) {

    private static final float LEFT = 13;
    private static final float WIDTH = 184;
    private static final float BOTTOM = 283;
    private static final float PADDING = 1.5f;
    private static final float ROW = 7.5f;
    private static final float SIZE = 9.5f;

    /** @param share of the width, out of all shares */
    public record Column(String name, int share) {}

    /** A table with its name; a row has as many cells as there are columns. */
    public record Table(String name, List<List<String>> rows) {}

    public byte[] pdf() {
        Drawing page = new Drawing(PaperSize.A4, title, language);
        float y = head(page);
        for (Table table : tables) {
            if (y + 3 * ROW > BOTTOM) {
                page.newPage();
                y = head(page);
            }
            y = draw(page, table, y);
        }
        return page.finished();
    }

    private float head(Drawing page) {
        float left = page.write("H1", LEFT, 9, 90, Text.bold(14, heading));
        float right = page.write("P", LEFT + 90, 10, WIDTH - 90, Text.plain(9.5f, note));
        return Math.max(left, right) + 2;
    }

    private float draw(Drawing page, Table table, float top) {
        float named = page.write("H2", LEFT, top + 1, WIDTH, Text.bold(11, table.name())) + 0.5f;
        List<List<String>> left = new ArrayList<>(table.rows());
        float y = named;
        while (!left.isEmpty()) {
            float from = y;
            float[] end = {from};
            page.within("Table", () -> end[0] = fill(page, left, from));
            y = end[0];
            if (!left.isEmpty()) {
                page.newPage();
                y = page.write("H2", LEFT, head(page) + 1, WIDTH, Text.bold(11, table.name())) + 0.5f;
            }
        }
        return y + 2;
    }

    /** Draws as many rows as the page takes, and removes them from what is left. */
    private float fill(Drawing page, List<List<String>> left, float top) {
        float[] y = {top};
        page.within("TR", () -> {
            for (int column = 0; column < columns.size(); column++) {
                page.write(
                        "TH",
                        edge(column) + PADDING,
                        y[0],
                        wide(column) - 2 * PADDING,
                        Text.bold(SIZE, columns.get(column).name()));
            }
        });
        y[0] += ROW - 1.5f;
        while (!left.isEmpty() && y[0] + height(page, left.getFirst()) <= BOTTOM) {
            List<String> row = left.removeFirst();
            float high = height(page, row);
            page.within("TR", () -> {
                for (int column = 0; column < columns.size(); column++) {
                    page.box(edge(column), y[0], wide(column), high);
                    page.write(
                            "TD",
                            edge(column) + PADDING,
                            y[0] + 0.8f,
                            wide(column) - 2 * PADDING,
                            Text.plain(SIZE, row.get(column)));
                }
            });
            y[0] += high;
        }
        return y[0];
    }

    private float height(Drawing page, List<String> row) {
        float most = ROW;
        for (int column = 0; column < columns.size(); column++) {
            most = Math.max(most, page.height(wide(column) - 2 * PADDING, Text.plain(SIZE, row.get(column))) + PADDING);
        }
        return most;
    }

    private float wide(int column) {
        return WIDTH * columns.get(column).share() / shares(columns.size());
    }

    private float edge(int column) {
        return LEFT + WIDTH * shares(column) / shares(columns.size());
    }

    private int shares(int before) {
        return columns.subList(0, before).stream().mapToInt(Column::share).sum();
    }
}
