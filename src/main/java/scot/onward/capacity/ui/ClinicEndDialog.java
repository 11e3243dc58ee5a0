package scot.onward.capacity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import scot.onward.booking.StrandedRow;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicOutcome.Saved;
import scot.onward.clinic.ClinicPlan;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Ends a clinic after a day, showing first who is booked later than that. */
class ClinicEndDialog extends Dialog {

    private final ClinicTools tools;
    private final ClinicDraft draft;
    private final Command done;
    private final DateParts lastDay = new DateParts(MessageCatalogue.text("clinics.end.lastDay"));
    private final Div affected = new Div();

    ClinicEndDialog(ClinicTools tools, ClinicDraft draft, Command done) {
        this.tools = tools;
        this.draft = draft;
        this.done = done;
        setHeaderTitle(MessageCatalogue.text("clinics.end"));
        setWidth("440px");
        lastDay.setValue(tools.dates().today());
        lastDay.addValueChangeListener(change -> showAffected());
        affected.addClassNames("stack", "s");
        affected.getElement().setAttribute("aria-live", "polite");
        Div body = new Div(lastDay, affected);
        body.addClassName("stack");
        add(body);
        getFooter().add(new MainAction(null, MessageCatalogue.text("clinics.end.confirm"), this::end));
        showAffected();
    }

    private void showAffected() {
        affected.removeAll();
        LocalDate last = lastDay.getValue();
        if (last == null) {
            return;
        }
        ClinicPlan ended = tools.editor()
                .edit(draft.clinicId())
                .plan()
                .ended(last.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        List<StrandedRow> stranded = tools.stranded().by(ended);
        if (stranded.isEmpty()) {
            affected.add(Note.ok(null, MessageCatalogue.text("clinics.preview.nobody")));
            return;
        }
        affected.add(Note.warn(
                MessageCatalogue.text("clinics.preview.stranded", stranded.size()),
                MessageCatalogue.text("clinics.preview.stranded.then")));
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        stranded.forEach(row -> list.add(new ListItem(
                Spans.of("b grow", row.name()),
                Spans.of("num muted", tools.dates().at(row.startsAt())))));
        affected.add(list);
    }

    private void end() {
        LocalDate last = lastDay.getValue();
        if (last == null) {
            lastDay.check();
            return;
        }
        if (tools.editor().end(draft.clinicId(), draft.version(), last) instanceof Saved) {
            close();
            Notices.done(MessageCatalogue.text("clinics.ended", tools.dates().day(last)));
            done.execute();
        } else {
            lastDay.setErrorMessage(MessageCatalogue.text("clinics.end.refused"));
            lastDay.setInvalid(true);
        }
    }
}
