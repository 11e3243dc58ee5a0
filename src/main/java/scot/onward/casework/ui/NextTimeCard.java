package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.TimeSearch;
import scot.onward.casework.FoundDateRow;
import scot.onward.casework.NextTime;
import scot.onward.hub.AdviserRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;

/** When to meet again: the adviser's soonest safe time and one elsewhere, each booked by one click, or none needed. */
class NextTimeCard extends Composite<SectionCard> {

    private static final int DAYS_AHEAD = 28;

    private final Sheet sheet;
    private final Div choices = new Div();
    private final Div message = new Div();

    NextTimeCard(Sheet sheet) {
        this.sheet = sheet;
        choices.addClassName("choices");
        getContent().add(choices, message);
        getContent().addClassName("next-time");
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(7, getTranslation("casework.next")).hint(getTranslation("casework.next.hint"));
    }

    private void show() {
        choices.removeAll();
        NextTime agreed = sheet.record().nextTime();
        UUID booked = sheet.record().nextAppointmentId();
        if (agreed == NextTime.BOOKED && booked != null) {
            choices.add(bookedTime(sheet.tools().appointments().facts(booked)));
            return;
        }
        if (sheet.isWritable()) {
            List<SafeTime> times = times();
            times.forEach(time -> choices.add(choice(time, time == times.getFirst())));
            if (times.isEmpty()) {
                choices.add(Words.hint(getTranslation("casework.next.nothing")));
            }
        }
        Button none = Words.small(getTranslation("casework.next.none"), () -> agree(NextTime.NONE_NEEDED, null));
        none.getElement().setAttribute("aria-pressed", String.valueOf(agreed == NextTime.NONE_NEEDED));
        none.setEnabled(sheet.isWritable());
        choices.add(none);
    }

    /** The adviser's own soonest time, and the soonest of anybody else who gives the same advice. */
    private List<SafeTime> times() {
        List<SafeTime> times = new ArrayList<>();
        soonest(sheet.record().adviserId()).stream().findFirst().ifPresent(times::add);
        soonest(null).stream()
                .filter(time -> !time.adviserId().equals(sheet.record().adviserId()))
                .findFirst()
                .ifPresent(times::add);
        return times;
    }

    private List<SafeTime> soonest(@Nullable UUID adviser) {
        LocalDate lastSafe = lastSafeDate();
        Set<UUID> services = sheet.tools().places().advisers().stream()
                .filter(row -> row.id().equals(sheet.record().adviserId()))
                .findFirst()
                .map(AdviserRow::serviceIds)
                .orElse(Set.of());
        LocalDate tomorrow = sheet.tools().dates().today().plusDays(1);
        TimeSearch search = TimeSearch.of(
                        services, sheet.record().hubId(), sheet.record().delivery(), tomorrow, DAYS_AHEAD)
                .atAnyHub(true)
                .needing(sheet.client().needs())
                .in(sheet.client().interpreter())
                .withAdviser(adviser)
                .safeUntil(null, lastSafe);
        return sheet.tools().safeTimes().soonest(search) instanceof SafeTimesFound.Times found
                ? found.times()
                : List.of();
    }

    private @Nullable LocalDate lastSafeDate() {
        LocalDate today = sheet.tools().dates().today();
        return sheet.record().dates().stream()
                .map(FoundDateRow::lastSafeDate)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private Button choice(SafeTime time, boolean first) {
        Button choice = first
                ? new Button(large(time), click -> book(time))
                : new Button(when(time) + ", " + time.hubName(), click -> book(time));
        choice.addClassNames(first ? "slot" : "slot-small");
        choice.setAriaLabel(getTranslation("casework.next.book", when(time), time.adviserName(), time.hubName()));
        return choice;
    }

    private Div large(SafeTime time) {
        Div words = new Div(Words.bold(when(time)), Words.hint(where(time)));
        words.addClassName("slot-words");
        return words;
    }

    private String where(SafeTime time) {
        String who = time.adviserId().equals(sheet.record().adviserId())
                ? getTranslation("casework.next.you")
                : time.adviserName();
        String place = time.roomName() == null ? time.hubName() : time.hubName() + " " + time.roomName();
        return time.spareWorkingDays() == null
                ? getTranslation("casework.next.where", who, place)
                : getTranslation("casework.next.whereSpare", who, place, time.spareWorkingDays());
    }

    private String when(SafeTime time) {
        LocalDate day = time.startsAt().atZone(Dates.ZONE).toLocalDate();
        return sheet.tools().dates().day(day) + ", " + Dates.time(time.startsAt());
    }

    private void book(SafeTime time) {
        message.removeAll();
        BookingOutcome outcome = sheet.tools()
                .appointments()
                .book(BookingRequest.of(
                                sheet.record().clientId(),
                                time.clinicId(),
                                time.serviceId(),
                                time.startsAt(),
                                time.minutes())
                        .forReferral(sheet.record().referralId())
                        .interpretedIn(sheet.client().interpreter())
                        .lastSafe(lastSafeDate()));
        if (outcome instanceof BookingOutcome.Booked booked) {
            agree(NextTime.BOOKED, booked.appointment().id());
        } else {
            message.add(Note.warn(getTranslation("casework.next.taken"), getTranslation("casework.next.takenWhy")));
            show();
        }
    }

    private void agree(NextTime agreed, @Nullable UUID appointment) {
        boolean again = sheet.record().nextTime() == agreed && appointment == null;
        sheet.tools().sessions().nextTime(sheet.id(), again ? null : agreed, appointment);
        sheet.saved();
        show();
    }

    private Div bookedTime(AppointmentFacts booked) {
        LocalDate day = booked.startsAt().atZone(Dates.ZONE).toLocalDate();
        String place = booked.roomName() == null ? booked.hubName() : booked.hubName() + ", " + booked.roomName();
        Div words = new Div(
                Words.bold(sheet.tools().dates().day(day) + ", " + Dates.time(booked.startsAt())),
                Words.hint(getTranslation("casework.next.booked", booked.adviserName(), place)));
        words.addClassNames("slot", "chosen");
        return words;
    }
}
