package scot.onward.capacity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scot.onward.hub.HubRow;
import scot.onward.hub.HubSwitch;
import scot.onward.hub.OpeningHours;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;
import scot.onward.hub.SettingsRule;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** When a hub is open on each weekday, and the holidays on which it is not. */
class HoursPart extends Div {

    private final ClinicTools tools;
    private final HubRow hub;
    private final Map<DayOfWeek, Day> week = new EnumMap<>(DayOfWeek.class);
    private final Div problem = new Div();

    HoursPart(ClinicTools tools, HubRow hub) {
        this.tools = tools;
        this.hub = hub;
        addClassName("hours-part");
        add(
                hours(),
                new SwitchCard(tools.switches(), hub, HubSwitch.INVITES, "links.hub."),
                new SwitchCard(tools.switches(), hub, HubSwitch.REFERRERS_BOOK, "referral.hub."),
                new ScreenCard(tools.screens(), hub, tools.dates()),
                holidays());
    }

    /** The fields of one weekday. */
    private record Day(Checkbox open, ClockField opens, ClockField closes) {

        void show() {
            opens.setVisible(open.getValue());
            closes.setVisible(open.getValue());
        }
    }

    private SectionCard hours() {
        SectionCard card = new SectionCard(MessageCatalogue.text("clinics.hours.title"));
        problem.getElement().setAttribute("role", "alert");
        card.add(problem);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Day day = new Day(
                    new Checkbox(ClinicWords.weekday(weekday)), field(weekday, "opens"), field(weekday, "closes"));
            Optional<OpeningHours> hours = hub.hoursOn(weekday);
            day.open().setValue(hours.isPresent());
            day.opens().setValue(hours.map(OpeningHours::opens).orElse(hub.opens()));
            day.closes().setValue(hours.map(OpeningHours::closes).orElse(hub.closes()));
            day.open().addValueChangeListener(change -> day.show());
            day.show();
            week.put(weekday, day);
            Div row = new Div(day.open(), day.opens(), day.closes());
            row.addClassName("hours-row");
            card.add(row);
        }
        card.add(Spans.of("hint", MessageCatalogue.text("clinics.hours.hint")));
        MainAction save = new MainAction(null, MessageCatalogue.text("clinics.hours.save"), this::save);
        Div actions = new Div(save);
        card.add(actions);
        return card;
    }

    private static ClockField field(DayOfWeek weekday, String what) {
        ClockField field = new ClockField("");
        field.setAriaLabel(MessageCatalogue.text("clinics.hours." + what, ClinicWords.weekday(weekday)));
        return field;
    }

    private SectionCard holidays() {
        SectionCard card = new SectionCard(MessageCatalogue.text("clinics.holidays.title"))
                .hint(MessageCatalogue.text("clinics.holidays.hint"));
        LocalDate today = tools.dates().today();
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> tools.calendar().holidays(year).entrySet().stream())
                .filter(holiday ->
                        !holiday.getKey().isBefore(today) && holiday.getKey().isBefore(today.plusYears(1)))
                .forEach(holiday -> list.add(new ListItem(
                        Spans.of("b", tools.dates().day(holiday.getKey())),
                        Spans.of("end muted", holiday.getValue()))));
        card.add(list);
        return card;
    }

    private void save() {
        problem.removeAll();
        Map<DayOfWeek, Optional<OpeningHours>> hours = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<DayOfWeek, Day> entry : week.entrySet()) {
            Day day = entry.getValue();
            boolean half = day.open().getValue()
                    && (day.opens().isEmpty() || day.closes().isEmpty());
            if (half) {
                refuse(SettingsRule.HOURS_HALF);
                return;
            }
            hours.put(
                    entry.getKey(),
                    day.open().getValue()
                            ? Optional.of(new OpeningHours(
                                    day.opens().getValue(), day.closes().getValue()))
                            : Optional.empty());
        }
        switch (tools.hours().save(hub.id(), hours)) {
            case Saved saved -> Notices.done(MessageCatalogue.text("clinics.hours.saved", hub.shortName()));
            case Refused(SettingsRule rule) -> refuse(rule);
        }
    }

    private void refuse(SettingsRule rule) {
        problem.add(Note.danger(null, MessageCatalogue.word(rule)));
    }
}
