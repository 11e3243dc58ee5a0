package scot.onward.booking.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardDay;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** What somebody else changed on the board, in words to be read out. */
final class BoardNews {

    private static final int READ_OUT = 3;

    private BoardNews() {}

    /** Empty when nothing is worth saying. */
    static String between(BoardDay before, BoardDay after, boolean namesHidden) {
        Map<UUID, BoardCard> known = before.cards().stream()
                .collect(Collectors.toMap(BoardCard::appointmentId, Function.identity(), (one, same) -> one));
        List<String> news = new ArrayList<>();
        for (BoardCard card : after.cards()) {
            String said = said(known.get(card.appointmentId()), card, namesHidden);
            if (!said.isEmpty()) {
                news.add(said);
            }
        }
        return news.size() > READ_OUT
                ? MessageCatalogue.text("booking.news.many", news.size())
                : String.join(". ", news);
    }

    private static String said(@Nullable BoardCard before, BoardCard card, boolean namesHidden) {
        String name = namesHidden ? Words.initials(card.name()) : card.name();
        String time = Dates.time(card.startsAt());
        if (before == null) {
            return MessageCatalogue.text("booking.news.booked", name, time, card.adviserName());
        }
        if (before.status() != card.status()) {
            return MessageCatalogue.text(
                    "booking.news.state", name, CardState.of(card).word());
        }
        boolean moved = !before.startsAt().equals(card.startsAt())
                || !before.adviserName().equals(card.adviserName());
        return moved ? MessageCatalogue.text("booking.news.moved", name, time, card.adviserName()) : "";
    }
}
