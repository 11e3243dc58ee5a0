package scot.onward.shared.ui;

import com.vaadin.flow.server.Command;
import java.io.Serializable;

/**
 * A key that works when the focus is in no field and no dialog is open, and what it does. A letter, digit or sign can be
 * turned off by the person; a function key ({@code F2}) works everywhere and always.
 *
 * @param key as {@code KeyboardEvent.key} names it; a letter in upper case
 * @param label what it does, for the list of keys
 */
public record LetterKey(String key, String label, Command action) implements Serializable {}
