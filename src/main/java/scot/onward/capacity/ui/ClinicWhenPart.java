package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import java.time.DayOfWeek;
import java.util.List;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicField;
import scot.onward.clinic.Recurrence;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** On which days a clinic is held. */
class ClinicWhenPart extends ClinicPart {

    private final Segmented<Recurrence> recurrence =
            Segmented.of(MessageCatalogue.text("clinics.recurrence"), Recurrence.class);
    private final Select<DayOfWeek> weekday = new Select<>();
    private final IntegerField everyWeeks = new IntegerField(MessageCatalogue.text("clinics.everyWeeks"));
    private final Select<Integer> nth = new Select<>();
    private final DateParts from = new DateParts(MessageCatalogue.text("clinics.firstDay"));
    private final DateParts until = new DateParts(MessageCatalogue.text("clinics.lastDay"));

    ClinicWhenPart(Command changed) {
        super(MessageCatalogue.text("clinics.when"));
        weekday.setLabel(MessageCatalogue.text("clinics.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(ClinicWords::weekday);
        everyWeeks.setStepButtonsVisible(true);
        everyWeeks.setManualValidation(true);
        nth.setLabel(MessageCatalogue.text("clinics.nth"));
        nth.setItems(List.of(1, 2, 3, 4, 5, -1));
        nth.setItemLabelGenerator(ClinicWords::nth);
        until.setHelperText(MessageCatalogue.text("clinics.lastDay.help"));
        recurrence.addValueChangeListener(change -> showWhatItAsks());
        onChange(changed, recurrence, weekday, everyWeeks, nth, from, until);
        Div days = new Div(nth, weekday, everyWeeks);
        days.addClassName("field-row");
        Div dates = new Div(from, until);
        dates.addClassName("field-row");
        add(recurrence, days, dates);
        at(ClinicField.WEEKDAY, weekday);
        at(ClinicField.EVERY_WEEKS, everyWeeks);
        at(ClinicField.NTH, nth);
        at(ClinicField.FROM, from);
        at(ClinicField.UNTIL, until);
    }

    private void showWhatItAsks() {
        Recurrence chosen = recurrence.getValue();
        weekday.setVisible(chosen != Recurrence.ONCE);
        everyWeeks.setVisible(chosen == Recurrence.WEEKLY);
        nth.setVisible(chosen == Recurrence.NTH_WEEKDAY);
        until.setVisible(chosen != Recurrence.ONCE);
        from.setLabel(MessageCatalogue.text(chosen == Recurrence.ONCE ? "clinics.onDay" : "clinics.firstDay"));
    }

    @Override
    void load(ClinicDraft draft) {
        ClinicDraft.When when = draft.when();
        recurrence.setValue(when.recurrence());
        weekday.setValue(when.weekday());
        everyWeeks.setValue(when.everyWeeks());
        nth.setValue(when.nth() == null ? Integer.valueOf(1) : when.nth());
        from.setValue(when.from());
        until.setValue(when.until());
        showWhatItAsks();
    }

    @Override
    ClinicDraft read(ClinicDraft draft) {
        return draft.with(new ClinicDraft.When(
                recurrence.getValue(),
                weekday.getValue(),
                everyWeeks.getValue(),
                nth.getValue(),
                from.getValue(),
                until.getValue()));
    }

    /** Whether every date that is typed is one. */
    boolean isReadable() {
        boolean fromReadable = from.check();
        return (!until.isVisible() || until.check()) && fromReadable;
    }
}
