package scot.onward.sheet.internal;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import scot.onward.sheet.SheetCell;
import scot.onward.sheet.SheetCell.Kind;
import scot.onward.sheet.UnreadableFile;

/** Takes one sheet's XML apart, row by row; of a formula the value that was last computed counts. */
final class XlsxSheet extends DefaultHandler {

    private static final int LAST_COLUMN = 16_384;

    private final @Nullable SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final boolean countsFrom1904;
    private final SheetLimits rows;

    private final List<SheetCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int rowNumber;
    private int column;
    private String type = "n";
    private int style;
    private boolean inText;
    private boolean hasValue;
    private boolean hasFormula;
    private boolean phonetic;

    /** @param strings none in a workbook that keeps its text in the cells; likewise {@code styles} */
    XlsxSheet(@Nullable SharedStrings strings, @Nullable StylesTable styles, boolean countsFrom1904, SheetLimits rows) {
        this.strings = strings;
        this.styles = styles;
        this.countsFrom1904 = countsFrom1904;
        this.rows = rows;
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
                column = -1;
                cells.clear();
            }
            case "c" -> startCell(attributes);
            case "f" -> hasFormula = true;
            case "v", "t" -> {
                inText = !phonetic;
                hasValue = true;
            }
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        switch (localName) {
            case "v", "t" -> inText = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> {
                try {
                    rows.add(rowNumber, cells);
                } catch (UnreadableFile e) {
                    throw new SAXException(e);
                }
            }
            default -> {}
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String cellType = attributes.getValue("t");
        type = cellType == null ? "n" : cellType;
        String cellStyle = attributes.getValue("s");
        style = cellStyle == null ? 0 : Integer.parseInt(cellStyle);
        text.setLength(0);
        hasValue = false;
        hasFormula = false;
    }

    private void endCell() {
        if ((!hasValue && !hasFormula) || column >= LAST_COLUMN) {
            return;
        }
        while (cells.size() < column) {
            cells.add(SheetCell.BLANK);
        }
        cells.add(hasValue ? cell(text.toString()) : new SheetCell("", Kind.ERROR));
    }

    private SheetCell cell(String value) {
        return switch (type) {
            case "s" -> shared(Integer.parseInt(value.strip()));
            case "b" -> SheetCell.text(isTrue(value) ? "TRUE" : "FALSE");
            case "e" -> new SheetCell(value, Kind.ERROR);
            case "d" -> new SheetCell(value.replaceFirst("T00:00.*", ""), Kind.DATE);
            case "n" -> value.isBlank() ? SheetCell.BLANK : number(new BigDecimal(value.strip()));
            default -> SheetCell.text(value);
        };
    }

    private SheetCell shared(int index) {
        if (strings == null || index >= strings.getUniqueCount()) {
            throw new IllegalArgumentException("Shared text " + index + " is missing");
        }
        return SheetCell.text(strings.getItemAt(index).getString());
    }

    private SheetCell number(BigDecimal number) {
        if (isDate() && DateUtil.isValidExcelDate(number.doubleValue()) && number.intValue() > 0) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), countsFrom1904);
            boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return new SheetCell(wholeDay ? moment.toLocalDate().toString() : moment.toString(), Kind.DATE);
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new SheetCell(plain, Kind.NUMBER);
    }

    private boolean isDate() {
        XSSFCellStyle format = styles == null || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
        return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
    }
}
