package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.ui.ReasonField.Against;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** Chooses a time that the rules do not offer: outside the clinic, or over somebody else. The reason is asked in the panel. */
class AgainstRulesDialog extends Dialog {

    private static final int USUAL_MINUTES = 30;
    private static final int LATEST_YEARS = 2;

    private final BookingTools tools;
    private final Wish wish;
    private final Choice choice;
    private final DateParts date = new DateParts(MessageCatalogue.text("booking.against.day"));
    private final Select<BoardClinic> clinic = new Select<>();
    private final TimePicker time = new TimePicker(MessageCatalogue.text("booking.against.time"));
    private final Segmented<Against> rule = new Segmented<>(
            MessageCatalogue.text("booking.against.rule"),
            List.of(Against.OVERBOOKED, Against.OUTSIDE_CLINIC),
            one -> MessageCatalogue.text("booking.against.rule." + one.name()));

    /** Takes the time with the rules that it breaks. */
    interface Choice {
        void take(SafeTime time, Against[] rules);
    }

    AgainstRulesDialog(BookingTools tools, Wish wish, Choice choice) {
        this.tools = tools;
        this.wish = wish;
        this.choice = choice;
        setHeaderTitle(MessageCatalogue.text("booking.against.title"));
        addClassName("against-rules");
        rule.setValue(Against.OVERBOOKED);
        clinic.setLabel(MessageCatalogue.text("booking.against.clinic"));
        clinic.setItemLabelGenerator(one -> one.adviserName() + ", " + Words.place(one.roomName(), one.delivery()));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(Locale.UK);
        date.addValueChangeListener(event -> showClinics());
        date.setValue(tools.dates().today());
        Div fields = new Div(new Paragraph(MessageCatalogue.text("booking.against.hint")), rule, date, clinic, time);
        fields.addClassName("stack");
        add(fields);
        MainAction take = new MainAction(Icons.CHECK, MessageCatalogue.text("booking.against.take"), this::take);
        getFooter().add(take, new Button(MessageCatalogue.text("booking.close"), click -> close()));
        showClinics();
    }

    private void showClinics() {
        List<BoardClinic> held = isDayReadable()
                ? tools.dayBoard().of(wish.particulars().hubId(), day(), Set.of()).clinics().stream()
                        .filter(one -> one.clinicId() != null && one.closedBy() == null)
                        .toList()
                : List.of();
        clinic.setItems(held);
        held.stream().findFirst().ifPresent(clinic::setValue);
        clinic.setHelperText(held.isEmpty() ? MessageCatalogue.text("booking.against.noClinic") : "");
    }

    private LocalDate day() {
        LocalDate day = date.getValue();
        return day == null ? tools.dates().today() : day;
    }

    private boolean isDayReadable() {
        LocalDate today = tools.dates().today();
        boolean good = date.check() && !day().isBefore(today) && !day().isAfter(today.plusYears(LATEST_YEARS));
        if (!good) {
            date.setInvalid(true);
            date.setErrorMessage(MessageCatalogue.text("booking.wishes.from.odd"));
        }
        return good;
    }

    private void take() {
        BoardClinic chosen = clinic.getValue();
        LocalTime at = time.getValue();
        time.setInvalid(at == null);
        time.setErrorMessage(at == null ? MessageCatalogue.text("booking.against.time.missing") : "");
        if (!isDayReadable() || chosen == null || at == null) {
            return;
        }
        SafeTime asked = asked(chosen, day().atTime(at).atZone(HubTime.ZONE).toInstant());
        List<Against> rules = new ArrayList<>();
        rules.add(rule.getValue());
        if (asked.fit() == Fit.LATE) {
            rules.add(Against.LATE);
        }
        close();
        choice.take(asked, rules.toArray(Against[]::new));
    }

    private SafeTime asked(BoardClinic at, Instant start) {
        Integer minutes = wish.particulars().minutes();
        UUID hub = wish.particulars().hubId();
        LocalDate last = wish.lastSafeDate().orElse(null);
        UUID service = wish.service().serviceIds().stream()
                .filter(at.serviceIds()::contains)
                .findFirst()
                .or(() -> at.serviceIds().stream().sorted().findFirst())
                .orElseThrow();
        return new SafeTime(
                Objects.requireNonNull(at.clinicId()),
                service,
                hub,
                tools.places().hub(hub).shortName(),
                at.adviserId(),
                at.adviserName(),
                at.roomName(),
                false,
                at.delivery(),
                start,
                start.plus(Duration.ofMinutes(
                        minutes == null ? Math.min(USUAL_MINUTES, wish.service().minutes()) : minutes)),
                last != null && Words.day(start).isAfter(last) ? Fit.LATE : Fit.SAFE,
                last == null ? null : tools.calendar().workingDaysBetween(Words.day(start), last),
                true,
                at.delivery() == wish.delivery(),
                false);
    }
}
