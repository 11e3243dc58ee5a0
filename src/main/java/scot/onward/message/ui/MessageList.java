package scot.onward.message.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import scot.onward.message.MessageCounts;

/** The lists of the page, as they stand in its address. */
enum MessageList {
    TO_DO,
    LETTERS,
    WAITING,
    SENT;

    static final String PARAMETER = "show";

    static MessageList of(Map<String, List<String>> parameters) {
        String wanted = parameters.getOrDefault(PARAMETER, List.of("")).getFirst();
        for (MessageList list : values()) {
            if (list.parameter().equals(wanted)) {
                return list;
            }
        }
        return TO_DO;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many it holds; none is shown for what is done. */
    long count(MessageCounts counts) {
        return switch (this) {
            case TO_DO -> counts.toDo();
            case LETTERS -> counts.letters();
            case WAITING -> counts.waiting();
            case SENT -> 0;
        };
    }
}
