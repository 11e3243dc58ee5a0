package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.stream.Collectors;
import scot.onward.partner.DirectoryRow;
import scot.onward.partner.NewOnward;
import scot.onward.partner.OnwardRow;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** Where the client goes on to: a service from the directory, what is asked of it, the client's yes, and off it goes. */
class OnwardCard extends Composite<SectionCard> {

    private final Sheet sheet;
    private final ComboBox<DirectoryRow> service = new ComboBox<>();
    private final Div rows = new Div();

    OnwardCard(Sheet sheet) {
        this.sheet = sheet;
        service.setItemLabelGenerator(DirectoryRow::name);
        service.setPlaceholder(getTranslation("casework.onward.choose"));
        service.setAriaLabel(getTranslation("casework.onward.choose"));
        service.setVisible(false);
        service.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                offer(chosen.getValue());
            }
        });
        rows.addClassName("onward-rows");
        if (sheet.isWritable()) {
            getContent().withHeader(Words.add("O", getTranslation("casework.onward"), this::add));
        }
        getContent().add(service, rows);
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(6, getTranslation("casework.onward"));
    }

    void add() {
        service.setItems(sheet.tools().directory().services(sheet.record().issues()));
        service.setVisible(true);
        service.focus();
        service.setOpened(true);
    }

    private void offer(DirectoryRow chosen) {
        String issues = sheet.record().issues().stream()
                .map(MessageCatalogue::word)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.UK);
        String asked = issues.isEmpty()
                ? getTranslation("casework.onward.asked.any")
                : getTranslation("casework.onward.asked.issues", issues);
        sheet.tools()
                .onward()
                .offer(new NewOnward(
                        sheet.record().clientId(), chosen.id(), sheet.record().hubId(), sheet.id(), asked));
        service.clear();
        service.setVisible(false);
        show();
        sheet.saved();
    }

    private void show() {
        rows.removeAll();
        var sent = sheet.tools().onward().ofSession(sheet.id());
        sent.forEach(row -> rows.add(new OnwardEntry(sheet, row, directoryEntry(row), this::changed)));
        if (sent.isEmpty()) {
            rows.add(Words.hint(getTranslation("casework.onward.none")));
        }
    }

    private void changed() {
        show();
        sheet.saved();
    }

    private DirectoryRow directoryEntry(OnwardRow row) {
        return sheet.tools().directory().services(sheet.record().issues()).stream()
                .filter(entry -> entry.id().equals(row.serviceId()))
                .findFirst()
                .orElseThrow();
    }
}
