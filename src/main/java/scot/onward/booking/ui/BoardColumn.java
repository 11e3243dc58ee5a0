package scot.onward.booking.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.WaitingMatch;
import scot.onward.shared.TimeSpan;

/** A clinic as a column of the board, with what all its parts need to know. */
record BoardColumn(
        BoardClinic clinic, int number, Scale scale, Instant now, boolean namesHidden, List<WaitingMatch> matches) {

    /** All parts of the column, the heading of the list first. */
    List<BoardPart> parts() {
        List<BoardPart> parts = new ArrayList<>();
        parts.add(HeadPart.inList(this));
        parts.addAll(TimeParts.of(this));
        for (BoardCard card : clinic.cards()) {
            parts.add(CardPart.of(this, card));
        }
        clinic.groups().forEach(group -> parts.add(GroupPart.of(this, group)));
        return parts;
    }

    String area(Instant from, Instant to) {
        return scale.area(number, from, to);
    }

    int order(Instant from) {
        return scale.order(number, from);
    }

    /** Stable for the clinic, or for an adviser without one. */
    String id() {
        UUID clinicId = clinic.clinicId();
        return (clinicId == null ? clinic.adviserId() : clinicId).toString();
    }

    boolean isFreeNow(BoardStretch stretch) {
        return stretch.kind() == BoardStretch.Kind.FREE
                && !stretch.from().isAfter(now)
                && stretch.to().isAfter(now.plusSeconds(600));
    }

    boolean isMatched(BoardStretch stretch) {
        UUID clinicId = clinic.clinicId();
        TimeSpan span = new TimeSpan(stretch.from(), stretch.to());
        return matches.stream()
                .map(WaitingMatch::time)
                .anyMatch(
                        time -> time.clinicId().equals(clinicId) && time.span().overlaps(span));
    }

    /** The cards that take place at the same time as this one, itself among them, in order. */
    List<BoardCard> besides(BoardCard card) {
        return clinic.cards().stream()
                .filter(other -> other.startsAt().isBefore(card.endsAt())
                        && card.startsAt().isBefore(other.endsAt()))
                .toList();
    }
}
