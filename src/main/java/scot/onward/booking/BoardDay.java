package scot.onward.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A hub's day: a column a clinic. */
public record BoardDay(
        UUID hubId, String hubName, LocalDate day, @Nullable String holiday, Instant now, List<BoardClinic> clinics) {

    /** Every appointment of the day that is on, in order of time; one of several advisers once. */
    public List<BoardCard> cards() {
        return clinics.stream()
                .flatMap(clinic -> clinic.cards().stream())
                .distinct()
                .sorted(Comparator.comparing(BoardCard::startsAt).thenComparing(BoardCard::name))
                .toList();
    }

    /** Who is here, longest first, then who is due in the next half hour. */
    public List<BoardCard> dueAndHere() {
        Instant soon = now.plus(Duration.ofMinutes(30));
        List<BoardCard> here = cards().stream()
                .filter(card -> card.status() == AppointmentStatus.ARRIVED && !card.unresolved())
                .sorted(Comparator.comparing(
                        BoardCard::arrivedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
        List<BoardCard> due = cards().stream()
                .filter(card -> card.status() == AppointmentStatus.BOOKED && !card.unresolved())
                .filter(card -> !card.startsAt().isAfter(soon))
                .toList();
        return Stream.concat(here.stream(), due.stream()).toList();
    }

    /** Group sessions that are on or begin in the next half hour, in order of time. */
    public List<GroupCard> groupsDue() {
        Instant soon = now.plus(Duration.ofMinutes(30));
        return clinics.stream()
                .flatMap(clinic -> clinic.groups().stream())
                .filter(group ->
                        !group.startsAt().isAfter(soon) && group.endsAt().isAfter(now))
                .sorted(Comparator.comparing(GroupCard::startsAt).thenComparing(GroupCard::title))
                .toList();
    }

    public int booked() {
        return clinics.stream().mapToInt(BoardClinic::booked).sum();
    }

    public long toMove() {
        return cards().stream().filter(BoardCard::toMove).count();
    }

    /** How many usual times are left in stretches of one kind. */
    public int times(BoardStretch.Kind kind) {
        return clinics.stream()
                .flatMap(clinic -> clinic.stretches().stream())
                .filter(stretch -> stretch.kind() == kind)
                .mapToInt(stretch -> Math.max(1, stretch.times()))
                .sum();
    }
}
