package scot.onward.sheet.internal;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of itself: which sheets are hidden, and the year its dates count from. */
final class XlsxWorkbook extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean countsFrom1904;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "workbookPr" -> countsFrom1904 = XlsxSheet.isTrue(attributes.getValue("date1904"));
            case "sheet" -> {
                String state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(attributes.getValue("name"));
                }
            }
            default -> {}
        }
    }

    boolean shows(String sheet) {
        return !hidden.contains(sheet);
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }
}
