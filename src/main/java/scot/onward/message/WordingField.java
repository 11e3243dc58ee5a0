package scot.onward.message;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a wording may name in braces, filled in for each message. There is none for a reason. */
public enum WordingField {
    NAME("name", false),
    DAY("day", false),
    TIME("time", false),
    WHERE("where", false),
    OLD("old", false),
    UNTIL("until", false),
    HUB("hub", false),
    SERVICE("service", true),
    PHONE("phone", false),
    LINK("link", true);

    private final String word;
    private final boolean mayBeEmpty;

    WordingField(String word, boolean mayBeEmpty) {
        this.word = word;
        this.mayBeEmpty = mayBeEmpty;
    }

    /** The word between the braces. */
    public String word() {
        return word;
    }

    /** As it stands in a wording. */
    public String inBraces() {
        return "{" + word + "}";
    }

    /** Whether there are messages that have nothing to say here, so that it must stand in an optional part. */
    public boolean mayBeEmpty(MessageKind kind) {
        return mayBeEmpty && !(this == LINK && kind == MessageKind.INVITATION);
    }

    /** The field of a word, if it is one. */
    public static Optional<WordingField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }

    /** What a message of this kind can say. */
    public static Set<WordingField> of(MessageKind kind) {
        return switch (kind) {
            case BOOKED, MOVED, REMINDER -> EnumSet.of(NAME, DAY, TIME, WHERE, HUB, SERVICE, PHONE, LINK);
            case CHANGED_BY_US -> EnumSet.of(NAME, OLD, DAY, TIME, WHERE, HUB, SERVICE, PHONE, LINK);
            case CANCELLED -> EnumSet.of(NAME, DAY, TIME, HUB, SERVICE, PHONE, LINK);
            case INVITATION -> EnumSet.of(NAME, LINK, UNTIL, HUB, PHONE);
        };
    }

    /** What a message of this kind has to say. */
    public static Set<WordingField> neededBy(MessageKind kind) {
        return switch (kind) {
            case BOOKED, MOVED, REMINDER, CHANGED_BY_US -> EnumSet.of(DAY, TIME, WHERE);
            case CANCELLED -> EnumSet.of(DAY, TIME);
            case INVITATION -> EnumSet.of(LINK);
        };
    }
}
