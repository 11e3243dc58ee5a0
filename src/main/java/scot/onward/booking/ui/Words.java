package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.client.AccessNeed;
import scot.onward.client.ui.NeedIcons;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Small pieces of text that the screens of this module share. */
final class Words {

    private Words() {}

    static Span of(String className, String text) {
        Span span = new Span(text);
        span.addClassNames(className.split(" "));
        return span;
    }

    static Span of(String className, Component... parts) {
        Span span = new Span(parts);
        span.addClassNames(className.split(" "));
        return span;
    }

    /** Where an appointment is: the room, or the way of meeting. */
    static String place(@Nullable String roomName, Delivery delivery) {
        return roomName == null ? MessageCatalogue.text("booking.delivery." + delivery.name()) : roomName;
    }

    static String who(BoardCard card) {
        return card.adviserName() + ", " + place(card.roomName(), card.delivery());
    }

    static String room(BoardClinic clinic) {
        return switch (clinic.delivery()) {
            case IN_PERSON -> clinic.roomName() == null ? "" : clinic.roomName();
            case PHONE -> MessageCatalogue.text("booking.clinic.phone");
            case VIDEO -> MessageCatalogue.text("booking.clinic.video");
        };
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(HubTime.ZONE).toLocalDate();
    }

    /** "11:15–12:00". */
    static String from(Instant from, Instant to) {
        return Dates.time(from) + "–" + Dates.time(to);
    }

    static String span(Instant from, Instant to) {
        return MessageCatalogue.text("booking.fromTo", Dates.time(from), Dates.time(to));
    }

    /** A need as an icon with its word. */
    static Span need(AccessNeed need) {
        return need(NeedIcons.of(need), need(need, "short"));
    }

    static String need(AccessNeed need, String length) {
        return MessageCatalogue.text("booking.need." + length + "." + need.name());
    }

    static Span need(Icons icon, String word) {
        Span need = of("nd", icon.create(), new Span(word));
        need.setTitle(word);
        return need;
    }

    /** Every need of a person as icons with words; a language to interpret comes first. */
    static List<Component> needs(@Nullable String language, Set<AccessNeed> needs) {
        List<Component> parts = new ArrayList<>();
        boolean bsl = needs.contains(AccessNeed.BSL);
        if (language != null && !language.isBlank() && !bsl) {
            parts.add(need(Icons.LANGUAGE, language));
        }
        needs.stream().sorted().map(Words::need).forEach(parts::add);
        return parts;
    }

    /** "JR" for "Jean Rafferty": what is left of a name when names are hidden. */
    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK) + ".")
                .collect(Collectors.joining(" "));
    }
}
