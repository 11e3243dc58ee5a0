package scot.onward.booking.ui;

import java.time.Instant;
import java.util.UUID;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.GroupCard;

/** What a person may do on the board. */
interface BoardActions {

    /** A card was chosen. */
    void open(BoardCard card);

    /** A group session was chosen. */
    void open(GroupCard group);

    /** A free time was chosen. */
    void take(BoardClinic clinic, BoardStretch free);

    /** One of the letters A, M, X, P was pressed on a card. */
    void letter(BoardCard card, String letter);

    /** A card was drawn to another time. */
    void drop(BoardCard card, BoardClinic clinic, Instant startsAt);

    /** New times are to be found for everybody whom a closure concerns. */
    void moveAll(UUID closureId);

    /** Esc was pressed. */
    void leave();
}
