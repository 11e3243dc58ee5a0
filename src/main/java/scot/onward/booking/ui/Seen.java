package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardDay;
import scot.onward.booking.ChangeRequestRow;
import scot.onward.booking.DayBoard;
import scot.onward.booking.WaitingMatch;
import scot.onward.booking.WalkInRow;

/**
 * What the page of a day shows.
 *
 * @param today the desk is about now, whatever day the board shows
 * @param asked who asked for another time by a link or a text message
 * @param matches free times of the board's day that fit somebody who waits
 */
record Seen(
        BoardDay board,
        BoardDay today,
        List<WalkInRow> walkIns,
        List<BoardCard> unresolved,
        List<WaitingMatch> matches,
        List<ChangeRequestRow> asked) {

    /** Reads it, again and again; the access log is told only who is new on this screen. */
    static final class Eyes {

        private final DayBoard boards;
        private final BookingTools tools;
        private final Set<UUID> shown = new HashSet<>();

        Eyes(DayBoard boards, BookingTools tools) {
            this.boards = boards;
            this.tools = tools;
        }

        Seen look(UUID hubId, LocalDate day) {
            LocalDate today = tools.dates().today();
            BoardDay board = boards.of(hubId, day, shown);
            Seen seen = new Seen(
                    board,
                    day.equals(today) ? board : boards.of(hubId, today, shown),
                    tools.walkIns().at(hubId, shown),
                    boards.unresolved(hubId, shown),
                    tools.waitingOffers().matches(hubId, day, shown),
                    tools.changeRequests().at(hubId, shown));
            seen.clients().forEach(shown::add);
            return seen;
        }
    }

    private Stream<UUID> clients() {
        return Stream.of(
                        board.cards().stream().map(BoardCard::clientId),
                        today.cards().stream().map(BoardCard::clientId),
                        walkIns.stream().map(WalkInRow::clientId),
                        unresolved.stream().map(BoardCard::clientId),
                        matches.stream()
                                .flatMap(match -> match.people().stream())
                                .map(fitting -> fitting.who().clientId()),
                        asked.stream().map(ChangeRequestRow::clientId).filter(Objects::nonNull))
                .flatMap(clients -> clients);
    }
}
