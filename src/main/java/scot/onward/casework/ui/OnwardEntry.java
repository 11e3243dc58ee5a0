package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.ConsentRow;
import scot.onward.client.GivenHow;
import scot.onward.client.NewConsent;
import scot.onward.partner.DirectoryRow;
import scot.onward.partner.OnwardRow;
import scot.onward.partner.OnwardStatus;
import scot.onward.partner.Sending;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** One onward referral of the session: offered, agreed to, sent. */
class OnwardEntry extends Composite<Div> {

    private static final String WORDING = "2026-11";
    private static final int MONTHS_SHARED = 6;

    private final Sheet sheet;
    private final OnwardRow row;
    private final DirectoryRow service;
    private final SerializableRunnable changed;
    private final Div message = new Div();

    OnwardEntry(Sheet sheet, OnwardRow row, DirectoryRow service, SerializableRunnable changed) {
        this.sheet = sheet;
        this.row = row;
        this.service = service;
        this.changed = changed;
        Div head = new Div(Words.bold(service.name()), badge());
        head.addClassNames("row", "between");
        getContent().add(head);
        getContent().addClassNames("onward-entry", "stack", "s");
        if (row.status() == OnwardStatus.OFFERED && sheet.isWritable()) {
            getContent().add(Words.hint(about()), asked(), agreement(), buttons(), message);
        } else if (row.status() == OnwardStatus.SENT && row.answerBy() != null) {
            getContent()
                    .add(Words.hint(getTranslation(
                            "casework.onward.answerBy", sheet.tools().dates().day(row.answerBy()))));
        }
    }

    private Span badge() {
        return switch (row.status()) {
            case OFFERED -> Badges.plain(Icons.EDIT, getTranslation("casework.onward.notSent"));
            case DECLINED_BY_AGENCY -> Badges.warn(MessageCatalogue.word(row.status()));
            case ACCEPTED, ATTENDED, HELPED -> Badges.ok(MessageCatalogue.word(row.status()));
            default -> Badges.plain(Icons.SEND, MessageCatalogue.word(row.status()));
        };
    }

    private String about() {
        return service.answered() == 0
                ? getTranslation("casework.onward.about", service.replyDays(), service.room())
                : getTranslation(
                        "casework.onward.aboutKnown",
                        service.replyDays(),
                        Math.round(10.0 * service.accepted() / service.answered()),
                        service.room());
    }

    private TextArea asked() {
        TextArea asked = new TextArea();
        asked.setAriaLabel(getTranslation("casework.onward.asked"));
        asked.setValue(row.asked());
        asked.setValueChangeMode(ValueChangeMode.LAZY);
        asked.addValueChangeListener(typed -> {
            if (!typed.getValue().isBlank()) {
                sheet.tools().onward().ask(row.id(), typed.getValue());
            }
        });
        return asked;
    }

    private Checkbox agreement() {
        Checkbox agrees = new Checkbox(getTranslation("casework.onward.agrees", sheet.firstName()));
        agrees.setValue(
                sheet.tools().consents().holds(row.clientId(), ConsentPurpose.ONWARD_REFERRAL, row.toOrganisationId()));
        agrees.addValueChangeListener(ticked -> {
            if (ticked.getValue()) {
                giveConsent();
            } else {
                withdrawConsent();
            }
            sheet.saved();
        });
        return agrees;
    }

    private void giveConsent() {
        sheet.tools()
                .consents()
                .give(
                        row.clientId(),
                        new NewConsent(
                                ConsentPurpose.ONWARD_REFERRAL,
                                row.agency(),
                                row.toOrganisationId(),
                                WORDING,
                                GivenHow.SPOKEN,
                                sheet.tools().dates().today().plusMonths(MONTHS_SHARED)));
    }

    private void withdrawConsent() {
        var today = sheet.tools().dates().today();
        sheet.tools().consents().of(row.clientId()).stream()
                .filter(consent -> consent.purpose() == ConsentPurpose.ONWARD_REFERRAL
                        && row.toOrganisationId().equals(consent.aboutId())
                        && consent.standsOn(today))
                .map(ConsentRow::id)
                .forEach(id -> sheet.tools().consents().withdraw(row.clientId(), id));
    }

    private Div buttons() {
        Button send = new Button(getTranslation("casework.onward.send"), Icons.SEND.create(), click -> send());
        send.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        Div buttons = new Div(
                send,
                Words.small(getTranslation("casework.onward.see"), () -> new WhatTheyGetDialog(sheet, row).open()),
                Words.small(getTranslation("casework.onward.notWanted"), () -> {
                    sheet.tools().onward().declinedByClient(row.id());
                    changed.run();
                }));
        buttons.addClassNames("row", "wrap");
        return buttons;
    }

    private void send() {
        message.removeAll();
        switch (sheet.tools().onward().send(row.id())) {
            case Sending.Sent sent -> {
                Notices.done(getTranslation(
                        "casework.onward.sent",
                        service.name(),
                        sheet.tools().dates().day(sent.answerBy())));
                changed.run();
            }
            case Sending.NoConsent none ->
                message.add(Note.warn(null, getTranslation("casework.onward.noConsent", sheet.firstName())));
            case Sending.NoSummary none ->
                message.add(Note.warn(null, getTranslation("casework.onward.noSummary", sheet.firstName()))
                        .with(Words.small(
                                getTranslation("casework.summary.write"),
                                () -> new SummaryDialog(sheet.tools(), sheet.client(), sheet::saved).open())));
            case Sending.NotNow other -> changed.run();
        }
    }
}
