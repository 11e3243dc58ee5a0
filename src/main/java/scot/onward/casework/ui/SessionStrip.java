package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import scot.onward.client.ClientCard;
import scot.onward.shared.Delivery;
import scot.onward.shared.SnsiapType;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;
import scot.onward.shared.ui.VisitState;

/** Who it is, how they meet, which type of advice, and whether all is saved. */
class SessionStrip extends Composite<Div> {

    private final Sheet sheet;

    SessionStrip(Sheet sheet, Component autosave) {
        this.sheet = sheet;
        Span separator = new Span();
        separator.addClassName("sep");
        Button context = Words.small(getTranslation("casework.context.open"), this::openContext);
        context.setIcon(Icons.RECORD.create());
        context.addClassName("context-button");
        getContent().addClassName("strip");
        getContent()
                .add(
                        new Initials(sheet.client().name()),
                        name(),
                        state(),
                        separator,
                        delivery(),
                        Words.span("lbl", getTranslation("casework.type")),
                        type(),
                        context,
                        autosave);
    }

    private Div name() {
        Span name = Words.span("nm", sheet.client().nameToUse());
        return new Div(name, Words.span("m", facts(sheet.client())));
    }

    private String facts(ClientCard client) {
        String time = getTranslation("casework.time", sheet.record().time());
        String postcode = client.postcode() == null ? "" : client.postcode().split(" ")[0];
        return client.birthDate() == null
                ? time
                : getTranslation(
                        "casework.born", String.valueOf(client.birthDate().getYear()), postcode, time);
    }

    private Component state() {
        if (sheet.record().isFinished()) {
            return Badges.ok(getTranslation("casework.finished"));
        }
        Span badge = new Span(
                VisitState.IN_SESSION.icon().create(),
                new Span(getTranslation(
                        "casework.since", Dates.time(sheet.record().startedAt()))));
        badge.addClassNames("badge", VisitState.IN_SESSION.className());
        return badge;
    }

    private Segmented<Delivery> delivery() {
        Segmented<Delivery> field = Segmented.of(getTranslation("casework.delivery"), Delivery.class);
        field.setRenderer(new ComponentRenderer<>(way -> {
            Span choice = new Span(icon(way).create(), new Span(MessageCatalogue.text("casework.delivery." + way)));
            choice.addClassName("choice");
            return choice;
        }));
        field.setValue(sheet.record().delivery());
        field.setReadOnly(!sheet.isWritable());
        field.addValueChangeListener(chosen -> {
            sheet.tools().sessions().setDelivery(sheet.id(), chosen.getValue());
            sheet.saved();
        });
        return field.small();
    }

    private Segmented<SnsiapType> type() {
        Segmented<SnsiapType> field =
                new Segmented<>(getTranslation("casework.type"), List.of(SnsiapType.values()), MessageCatalogue::word);
        field.setValue(sheet.record().type());
        field.setReadOnly(!sheet.isWritable());
        field.addValueChangeListener(chosen -> {
            sheet.tools().sessions().setType(sheet.id(), chosen.getValue());
            sheet.saved();
        });
        return field.small();
    }

    private void openContext() {
        Dialog dialog = new Dialog(new SessionContext(sheet));
        dialog.setHeaderTitle(getTranslation("casework.context.open"));
        dialog.addClassName("session-context");
        dialog.setWidth("420px");
        dialog.getFooter().add(new Button(getTranslation("casework.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Icons icon(Delivery way) {
        return switch (way) {
            case IN_PERSON -> Icons.BUILDING;
            case PHONE -> Icons.PHONE;
            case VIDEO -> Icons.VIDEO;
        };
    }
}
