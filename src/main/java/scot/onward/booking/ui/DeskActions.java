package scot.onward.booking.ui;

import java.util.UUID;
import java.util.function.Consumer;
import scot.onward.booking.BoardCard;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingRow;

/** What can be done from the desk: the steps of an appointment, and finding a time for somebody who waits. */
record DeskActions(CardActions cards, Consumer<UUID> findTime) implements DeskPanel.Actions {

    @Override
    public void arrived(BoardCard card) {
        cards.arrived(card);
    }

    @Override
    public void attended(BoardCard card) {
        cards.attended(card);
    }

    @Override
    public void didNotAttend(BoardCard card) {
        cards.didNotAttend(card);
    }

    @Override
    public void cancelled(BoardCard card) {
        cards.cancel(card);
    }

    @Override
    public void find(WaitingRow waiting) {
        findTime.accept(waiting.clientId());
    }

    @Override
    public void find(ToBookRow referred) {
        findTime.accept(referred.clientId());
    }
}
