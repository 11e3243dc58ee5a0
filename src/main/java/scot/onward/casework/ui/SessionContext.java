package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.onward.casework.ActionRow;
import scot.onward.client.ApprovedSummary;
import scot.onward.client.ConsentRow;
import scot.onward.client.GivenHow;
import scot.onward.client.NewConsent;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What is known beside the session: the agreed summary, last time, dates that count, consents. */
class SessionContext extends Composite<Div> {

    private static final String WORDING = "2026-11";

    private final Sheet sheet;
    private final SessionTools tools;

    SessionContext(Sheet sheet) {
        this.sheet = sheet;
        this.tools = sheet.tools();
        getContent().addClassName("context");
        sheet.whenSaved(this::show);
        show();
    }

    private void show() {
        getContent().removeAll();
        addSummary();
        addLastTime();
        addDates();
        addConsents();
    }

    private void addSummary() {
        ApprovedSummary summary =
                tools.summaries().latest(sheet.record().clientId()).orElse(null);
        H2 heading = new H2(getTranslation("casework.summary"));
        if (summary != null) {
            heading.add(Words.hint(" "
                    + getTranslation("casework.summary.by", tools.dates().day(summary.agreedOn()), sheet.firstName())));
        }
        Paragraph text = new Paragraph(summary == null ? getTranslation("casework.summary.none") : summary.text());
        text.addClassName("summary-short");
        getContent().add(heading, text);
        if (sheet.isWritable()) {
            getContent()
                    .add(Words.small(
                            getTranslation(summary == null ? "casework.summary.write" : "casework.summary.change"),
                            () -> new SummaryDialog(tools, sheet.client(), this::show).open()));
        }
    }

    private void addLastTime() {
        List<ActionRow> actions = sheet.record().actions().stream().limit(5).toList();
        if (actions.isEmpty()) {
            return;
        }
        UnorderedList list = list();
        actions.forEach(action -> list.add(line(action.isDone(), action.what(), List.of())));
        getContent().add(new H2(getTranslation("casework.context.actions")), list);
    }

    private void addDates() {
        List<Component> clocks = sheet.record().dates().stream()
                .filter(date -> date.lastSafeDate() != null)
                .<Component>map(date -> {
                    LocalDate day = date.lastSafeDate();
                    Div entry = new Div(
                            new DeadlineClock(
                                    tools.dates().day(day),
                                    tools.calendar()
                                            .workingDaysBetween(tools.dates().today(), day)),
                            Words.span("meta", about(date.letterKind())));
                    entry.addClassName("date-entry");
                    return entry;
                })
                .toList();
        if (!clocks.isEmpty()) {
            getContent().add(new H2(getTranslation("casework.context.dates")));
            getContent().add(clocks);
        }
    }

    private String about(String letterKind) {
        return tools.ruleBook().letterKind(letterKind).map(kind -> kind.about()).orElse(letterKind);
    }

    private void addConsents() {
        UnorderedList list = list();
        latestConsents().forEach(consent -> list.add(consent(consent)));
        getContent().add(new H2(getTranslation("casework.context.consent")));
        getContent()
                .add(list.getComponentCount() == 0 ? Words.hint(getTranslation("casework.context.noConsent")) : list);
    }

    private Collection<ConsentRow> latestConsents() {
        Map<String, ConsentRow> latest = new LinkedHashMap<>();
        tools.consents().of(sheet.record().clientId()).stream()
                .sorted(Comparator.comparing(ConsentRow::purpose))
                .forEach(row -> latest.merge(
                        row.purpose() + "|" + row.aboutId(),
                        row,
                        (one, other) -> one.givenAt().isAfter(other.givenAt()) ? one : other));
        return latest.values();
    }

    private ListItem consent(ConsentRow consent) {
        String purpose = MessageCatalogue.word(consent.purpose());
        String name = consent.about() == null ? purpose : purpose + ", " + consent.about();
        if (consent.standsOn(tools.dates().today())) {
            return line(true, name, List.of());
        }
        if (consent.withdrawnAt() != null) {
            ListItem item = new ListItem(
                    Icons.X.create(), Words.span("words", getTranslation("casework.context.withdrawn", name)));
            item.addClassName("x");
            return item;
        }
        LocalDate end = consent.expiresOn();
        String ended = end == null
                ? name
                : getTranslation("casework.context.ended", name, tools.dates().day(end));
        return line(
                false,
                ended,
                sheet.isWritable()
                        ? List.of(Words.small(getTranslation("casework.context.askAgain"), () -> giveAgain(consent)))
                        : List.of());
    }

    private void giveAgain(ConsentRow consent) {
        tools.consents()
                .give(
                        sheet.record().clientId(),
                        new NewConsent(
                                consent.purpose(),
                                consent.about(),
                                consent.aboutId(),
                                WORDING,
                                GivenHow.SPOKEN,
                                tools.dates().today().plusMonths(6)));
        show();
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("mini");
        return list;
    }

    private static ListItem line(boolean done, String text, List<Component> more) {
        Div words = new Div(Words.span("words", text));
        words.add(more);
        ListItem item = new ListItem((done ? Icons.CHECK : Icons.CLOCK).create(), words);
        item.setClassName("w", !done);
        return item;
    }
}
