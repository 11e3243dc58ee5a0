package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardStretch;

/** What a person may do on the board. */
interface BoardActions {

    /** A card was opened; {@code at} is what it was opened from. */
    void open(BoardCard card, Component at);

    /** The focus came to a card. */
    void focused(BoardCard card);

    /** A free time was chosen. */
    void take(BoardClinic clinic, BoardStretch free);
}
