package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.ConsentRow;
import scot.onward.client.GivenHow;
import scot.onward.client.NewConsent;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The nine purposes, each with its state and date; each can be agreed to or withdrawn. */
class ConsentCard extends Composite<Div> {

    private static final String WORDING = "2026-11";

    private final ClientCard client;
    private final SessionTools tools;

    ConsentCard(ClientCard client, SessionTools tools) {
        this.client = client;
        this.tools = tools;
        getContent().addClassNames("card", "consents");
        show();
    }

    private void show() {
        getContent().removeAll();
        NativeTable table = new NativeTable();
        Map<String, ConsentRow> latest = new LinkedHashMap<>();
        tools.consents().of(client.id()).forEach(row -> latest.putIfAbsent(row.purpose() + "|" + row.about(), row));
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            List<ConsentRow> given = new ArrayList<>(latest.values());
            given.removeIf(row -> row.purpose() != purpose);
            if (given.isEmpty()) {
                row(table, purpose, null);
            }
            given.forEach(consent -> row(table, purpose, consent));
        }
        getContent().add(new Header(Icons.SHIELD.create(), new H2(getTranslation("casework.client.consents"))), table);
        Span foot = Words.hint(getTranslation("casework.client.consentsKept"));
        foot.addClassName("foot");
        getContent().add(foot);
    }

    private void row(NativeTable table, ConsentPurpose purpose, @Nullable ConsentRow consent) {
        String word = MessageCatalogue.word(purpose);
        String name = consent == null || consent.about() == null ? word : word + ", " + consent.about();
        NativeTableCell date = new NativeTableCell(date(consent));
        date.addClassNames("hint", "num");
        NativeTableCell change = new NativeTableCell(change(purpose, consent, name));
        table.getBody().addRow().add(new NativeTableCell(state(consent)), new NativeTableCell(name), date, change);
    }

    private Span state(@Nullable ConsentRow consent) {
        if (consent == null) {
            return Badges.plain(Icons.HELP, getTranslation("casework.consent.notAsked"));
        }
        if (consent.withdrawnAt() != null) {
            return Badges.plain(Icons.X, getTranslation("casework.consent.no"));
        }
        return consent.standsOn(tools.dates().today())
                ? Words.badge(Icons.CHECK, "ok", getTranslation("casework.consent.yes"))
                : Words.badge(Icons.CLOCK, "warn", getTranslation("casework.consent.ended"));
    }

    private String date(@Nullable ConsentRow consent) {
        if (consent == null) {
            return "";
        }
        LocalDate end = consent.expiresOn();
        if (end != null && end.isBefore(tools.dates().today())) {
            return getTranslation("casework.consent.to", shortDay(end));
        }
        Instant at = consent.withdrawnAt() == null ? consent.givenAt() : consent.withdrawnAt();
        return shortDay(at.atZone(Dates.ZONE).toLocalDate());
    }

    /** "5 Oct": the weekday of a consent tells nobody anything. */
    private String shortDay(LocalDate day) {
        return tools.dates().day(day).replaceFirst("^\\w+ ", "");
    }

    private Div change(ConsentPurpose purpose, @Nullable ConsentRow consent, String name) {
        boolean stands = consent != null && consent.standsOn(tools.dates().today());
        Div cell = new Div();
        if (stands && consent != null) {
            cell.add(Words.icon(Icons.X, getTranslation("casework.consent.withdraw", name), () -> {
                tools.consents().withdraw(client.id(), consent.id());
                show();
            }));
        } else if (consent != null || !needsSomebody(purpose)) {
            cell.add(Words.icon(Icons.CHECK, getTranslation("casework.consent.give", name), () -> {
                tools.consents()
                        .give(
                                client.id(),
                                new NewConsent(
                                        purpose,
                                        consent == null ? null : consent.about(),
                                        consent == null ? null : consent.aboutId(),
                                        WORDING,
                                        GivenHow.SPOKEN,
                                        null));
                show();
            }));
        }
        return cell;
    }

    /** Purposes that name somebody are asked where that somebody is chosen. */
    private static boolean needsSomebody(ConsentPurpose purpose) {
        return switch (purpose) {
            case TELL_REFERRER, READ_MEDICAL_RECORD, ACT_FOR, ONWARD_REFERRAL -> true;
            case HOLD_RECORD, CONTACT, PEER_REVIEW, CASE_STUDY, RESEARCH_CONTACT -> false;
        };
    }
}
