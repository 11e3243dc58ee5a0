package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** A few of the times found, the soonest of each clinic and day, to choose one of. */
class TimeSlots extends Choices<SafeTime> {

    private static final int SHOWN = 4;

    private final Dates dates;
    private @Nullable Picked wanted;

    TimeSlots(Dates dates, Consumer<SafeTime> picked) {
        super(MessageCatalogue.text("booking.times"), "slots", picked);
        this.dates = dates;
    }

    /** The time to choose when it is among those found, because it was picked before. */
    void prefer(@Nullable Picked picked) {
        wanted = picked;
    }

    @Nullable
    Picked wanted() {
        return wanted;
    }

    /** Shows the first of these times. @return those shown */
    List<SafeTime> show(List<SafeTime> found, Wish wish) {
        List<SafeTime> list = first(found);
        show(list, time -> slot(time, wish));
        list.stream()
                .filter(time -> !time.sameWay())
                .findFirst()
                .ifPresent(time -> divideBefore(time, MessageCatalogue.text("booking.otherWay")));
        return list;
    }

    /** Which of those shown to choose at first. */
    Optional<SafeTime> best(List<SafeTime> shown) {
        return shown.stream()
                .filter(this::isWanted)
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    private List<SafeTime> first(List<SafeTime> found) {
        Set<String> clinicDays = new HashSet<>();
        List<SafeTime> first = new ArrayList<>(found.stream()
                .filter(time -> clinicDays.add(time.clinicId() + " " + Words.day(time.startsAt())))
                .limit(SHOWN)
                .toList());
        found.stream()
                .filter(this::isWanted)
                .findFirst()
                .filter(time -> !first.contains(time))
                .ifPresent(first::addFirst);
        return first;
    }

    private boolean isWanted(SafeTime time) {
        return wanted != null && wanted.isMetBy(time);
    }

    private List<Component> slot(SafeTime time, Wish wish) {
        Span day = Words.of(
                "dt",
                new Bold(dates.day(Words.day(time.startsAt()))),
                new Span(Words.span(time.startsAt(), time.endsAt())));
        List<String> facts = new ArrayList<>(List.of(time.adviserName() + "."));
        wish.language()
                .ifPresent(language -> facts.add(MessageCatalogue.text(
                        time.interpreted() ? "booking.interpreted" : "booking.speaks", language)));
        if (time.stepFree()) {
            facts.add(MessageCatalogue.text("booking.stepFree"));
        }
        Span place = Words.of(
                "grow",
                new Bold(MessageCatalogue.text(
                        "booking.at", time.hubName(), Words.place(time.roomName(), time.delivery()))),
                Words.of("m", String.join(" ", facts)));
        List<Component> parts = new ArrayList<>(List.of(Words.of("rk", new Component[0]), day, place));
        Integer spare = time.spareWorkingDays();
        if (spare != null) {
            parts.add(fit(time, spare));
        }
        return parts;
    }

    private static Span fit(SafeTime time, int spare) {
        String key = switch (time.fit()) {
            case SAFE -> "booking.spare";
            case TIGHT -> "booking.spare.tight";
            case LATE -> "booking.spare.late";
        };
        Span fit =
                Words.of("fit", new Bold(String.valueOf(Math.abs(spare))), new Span(" " + MessageCatalogue.text(key)));
        if (time.fit() != Fit.SAFE) {
            fit.addClassName(time.fit() == Fit.TIGHT ? "tight" : "toolate");
        }
        return fit;
    }
}
