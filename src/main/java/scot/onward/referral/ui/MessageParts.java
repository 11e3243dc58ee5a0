package scot.onward.referral.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.BackWords;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** A message back in the parts that a record of the patient has, each with its heading. */
final class MessageParts {

    private MessageParts() {}

    /** A heading and what stands below it. */
    record Part(String heading, String text) {}

    /** The parts that are there, in their order. */
    static List<Part> of(BackWords words) {
        List<Part> parts = new ArrayList<>();
        add(parts, "offered", words.offered());
        add(parts, "outcome", words.outcome());
        add(parts, "asked", asked(words));
        add(parts, "cover", words.cover());
        add(parts, "notNeeded", words.notNeeded());
        add(parts, "nextTime", words.nextTime());
        return parts;
    }

    /** All of it as plain text, to be put into a record. */
    static String plain(BackWords words) {
        return of(words).stream()
                .map(part -> part.heading() + ": " + part.text())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String asked(BackWords words) {
        return words.asked() == null || words.askedBy() == null
                ? words.asked()
                : MessageCatalogue.text("practice.part.askedBy", words.asked(), Dates.dayAndYear(words.askedBy()));
    }

    private static void add(List<Part> parts, String key, @Nullable String text) {
        if (text != null) {
            parts.add(new Part(MessageCatalogue.text("practice.part." + key), text));
        }
    }
}
