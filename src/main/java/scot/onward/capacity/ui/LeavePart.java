package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import scot.onward.booking.ClosureOutcome;
import scot.onward.booking.ClosureRow;
import scot.onward.booking.NewClosure;
import scot.onward.clinic.Closure;
import scot.onward.hub.AdviserRow;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;

/** When an adviser is away. Why is nobody's to know and asked nowhere. */
class LeavePart extends SectionCard {

    private final ClinicTools tools;
    private final UUID hubId;
    private final AdviserRow adviser;
    private final DateParts from = new DateParts(MessageCatalogue.text("clinics.leave.from"));
    private final DateParts until = new DateParts(MessageCatalogue.text("clinics.leave.until"));
    private final Div answer = new Div();
    private final UnorderedList list = new UnorderedList();

    LeavePart(ClinicTools tools, UUID hubId, AdviserRow adviser) {
        super(MessageCatalogue.text("clinics.leave"));
        this.tools = tools;
        this.hubId = hubId;
        this.adviser = adviser;
        hint(MessageCatalogue.text("clinics.leave.hint"));
        list.addClassName("lst");
        answer.getElement().setAttribute("aria-live", "polite");
        Div days = new Div(from, until);
        days.addClassName("field-row");
        Button away = new Button(MessageCatalogue.text("clinics.leave.add"), click -> add());
        add(list, days, away, answer);
        show();
    }

    private void show() {
        list.removeAll();
        List<ClosureRow> away = tools.closings().open(hubId).stream()
                .filter(closure -> closure.kind() == Closure.Kind.ADVISER_AWAY
                        && closure.what().equals(adviser.id()))
                .toList();
        away.forEach(closure -> {
            Button back = new Button(MessageCatalogue.text("clinics.leave.back"), click -> {
                tools.closings().lift(closure.id());
                show();
            });
            back.addThemeVariants(ButtonVariant.SMALL);
            list.add(new ListItem(Spans.of("grow", words(closure.span())), back));
        });
        list.setVisible(!away.isEmpty());
    }

    private String words(TimeSpan span) {
        LocalDate first = span.from().atZone(Dates.ZONE).toLocalDate();
        LocalDate last = span.to().minusNanos(1).atZone(Dates.ZONE).toLocalDate();
        return MessageCatalogue.text(
                "clinics.leave.span", tools.dates().day(first), tools.dates().day(last));
    }

    private void add() {
        answer.removeAll();
        LocalDate first = from.getValue();
        LocalDate last = until.isBlank() ? first : until.getValue();
        if (first == null || last == null) {
            DateParts wrong = first == null ? from : until;
            wrong.setErrorMessage(MessageCatalogue.text("shared.date.error"));
            wrong.setInvalid(true);
            return;
        }
        if (last.isBefore(first)) {
            until.setErrorMessage(MessageCatalogue.text("clinics.leave.backwards"));
            until.setInvalid(true);
            return;
        }
        TimeSpan span = new TimeSpan(begin(first), begin(last.plusDays(1)));
        switch (tools.closings().report(NewClosure.adviserAway(adviser.id(), span))) {
            case ClosureOutcome.Reported reported -> {
                from.setValue(null);
                until.setValue(null);
                show();
                answer.add(
                        reported.affected() == 0
                                ? Note.ok(null, MessageCatalogue.text("clinics.leave.nobody"))
                                : Note.warn(
                                        null, MessageCatalogue.text("clinics.leave.affected", reported.affected())));
            }
            case ClosureOutcome.Refused refused ->
                answer.add(Note.danger(
                        null,
                        MessageCatalogue.text(
                                "clinics.leave.refused." + refused.cause().name())));
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }
}
