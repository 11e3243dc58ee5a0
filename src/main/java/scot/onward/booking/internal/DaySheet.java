package scot.onward.booking.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BoardCard;
import scot.onward.booking.BoardClinic;
import scot.onward.booking.BoardDay;
import scot.onward.booking.BoardStretch;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupParticipant;
import scot.onward.client.AccessNeed;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.client.SafeContacts;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.paper.PrintedTables;
import scot.onward.paper.PrintedTables.Column;
import scot.onward.paper.PrintedTables.Table;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * The day of a hub on paper, for the morning on which the network is down: every clinic with its times, the first name and an
 * initial, what somebody needs and how they may be phoned, and room to write. Why they come is not on it.
 */
@Component
public class DaySheet {

    private static final int LINES_FOR_WALK_INS = 6;
    private static final List<Column> COLUMNS = List.of(
            column("time", 8),
            column("name", 24),
            column("needs", 26),
            column("phone", 19),
            column("here", 11),
            column("happened", 28));

    private final BoardDays days;
    private final GroupRows groups;
    private final SafeContacts contacts;
    private final Places places;

    DaySheet(BoardDays days, GroupRows groups, SafeContacts contacts, Places places) {
        this.days = days;
        this.groups = groups;
        this.contacts = contacts;
        this.places = places;
    }

    /** A sheet as PDF. @param clientIds whose names are on it @param empty whether nothing takes place that day */
    public record Printed(byte[] pdf, List<UUID> clientIds, boolean empty) {}

    /** @param note when it was printed and by whom */
    public Printed of(UUID hubId, LocalDate day, String note) {
        HubRow hub = places.hub(hubId);
        BoardDay board = days.laidOut(hubId, day);
        Map<UUID, List<GroupParticipant>> participants = board.clinics().stream()
                .flatMap(clinic -> clinic.groups().stream())
                .distinct()
                .collect(Collectors.toMap(GroupCard::id, group -> groups.participants(group.id())));
        List<Table> tables = new ArrayList<>(board.clinics().stream()
                .map(clinic -> new Table(heading(clinic), rows(clinic, participants)))
                .toList());
        tables.add(
                new Table(text("walkIns"), Collections.nCopies(LINES_FOR_WALK_INS, List.of("", "", "", "", "", ""))));
        String heading = text("heading", hub.shortName(), Dates.dayAndYear(day));
        byte[] pdf = new PrintedTables(Locale.UK, text("title", heading), heading, note, COLUMNS, tables).pdf();
        return new Printed(
                pdf,
                Stream.concat(
                                board.cards().stream().map(BoardCard::clientId),
                                participants.values().stream()
                                        .flatMap(List::stream)
                                        .map(GroupParticipant::clientId))
                        .distinct()
                        .toList(),
                board.clinics().isEmpty());
    }

    private static String heading(BoardClinic clinic) {
        String where = clinic.delivery() == Delivery.IN_PERSON && clinic.roomName() != null
                ? clinic.roomName()
                : MessageCatalogue.text("paper.day.by." + clinic.delivery().name());
        String heading = text("clinic", clinic.adviserName(), where);
        return clinic.closedBy() == null ? heading : text("closed", heading, MessageCatalogue.word(clinic.closedBy()));
    }

    private record Line(Instant at, List<String> cells) {}

    private List<List<String>> rows(BoardClinic clinic, Map<UUID, List<GroupParticipant>> participants) {
        Stream<Line> people = clinic.cards().stream()
                .filter(card -> card.status() != AppointmentStatus.CANCELLED)
                .map(this::person);
        Stream<Line> free = clinic.stretches().stream().flatMap(DaySheet::openTimes);
        Stream<Line> sessions = clinic.groups().stream()
                .filter(group -> !group.cancelled())
                .flatMap(group -> session(group, participants.getOrDefault(group.id(), List.of())));
        return Stream.of(people, free, sessions)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Line::at))
                .map(Line::cells)
                .toList();
    }

    private Line person(BoardCard card) {
        return new Line(
                card.startsAt(),
                List.of(
                        Dates.time(card.startsAt()),
                        shortName(card.name()),
                        needs(card.language(), card.interpreterOpen(), card.needs()),
                        phone(card.clientId()),
                        card.arrivedAt() == null ? "" : Dates.time(card.arrivedAt()),
                        card.toMove() ? text("toMove") : happened(card.status())));
    }

    private Stream<Line> session(GroupCard group, List<GroupParticipant> people) {
        Line head = new Line(
                group.startsAt(),
                List.of(
                        Dates.time(group.startsAt()),
                        text("group", group.title(), group.taken(), group.places()),
                        "",
                        "",
                        "",
                        ""));
        return Stream.concat(
                Stream.of(head),
                people.stream()
                        .filter(person -> person.status() != AppointmentStatus.CANCELLED)
                        .map(person -> new Line(
                                group.startsAt(),
                                List.of(
                                        "",
                                        shortName(person.name()),
                                        needs(person.language(), false, person.needs()),
                                        phone(person.clientId()),
                                        person.arrivedAt() == null ? "" : Dates.time(person.arrivedAt()),
                                        happened(person.status())))));
    }

    /** Each free time is a line to write on; a time that is kept says so. */
    private static Stream<Line> openTimes(BoardStretch stretch) {
        return switch (stretch.kind()) {
            case FREE ->
                Stream.iterate(0, n -> n + 1)
                        .limit(Math.max(1, stretch.times()))
                        .map(n -> line(stretch.from().plus(Duration.ofMinutes((long) n * stretch.minutes())), ""));
            case HELD -> Stream.of(line(stretch.from(), text("held")));
            case BEING_BOOKED, OFFERED -> Stream.of(line(stretch.from(), text("kept")));
            case PAUSE, CLOSED -> Stream.empty();
        };
    }

    private static Line line(Instant at, String word) {
        return new Line(at, List.of(Dates.time(at), word, "", "", "", ""));
    }

    private static String needs(@Nullable String language, boolean open, Set<AccessNeed> needs) {
        Stream<String> spoken = language == null || language.isBlank() || needs.contains(AccessNeed.BSL)
                ? Stream.empty()
                : Stream.of(open ? language + "?" : language);
        return Stream.concat(spoken, needs.stream().sorted().map(MessageCatalogue::word))
                .collect(Collectors.joining(", "));
    }

    private String phone(UUID clientId) {
        SafeContact contact = contacts.of(clientId);
        String number = contact.phone();
        if (number == null) {
            return "";
        }
        return contact.allows(ReachWay.PHONE)
                ? number
                : contact.allows(ReachWay.TEXT) ? text("textOnly", number) : text("noCalls");
    }

    private static String happened(AppointmentStatus status) {
        return switch (status) {
            case FULFILLED, NOSHOW, CHECKED_IN -> text("happened." + status.name());
            default -> "";
        };
    }

    /** "Agnes D.": enough to call somebody by, too little to know them by. */
    static String shortName(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words[words.length - 1];
        return words.length == 1 ? words[0] : words[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }

    private static Column column(String key, int share) {
        return new Column(text("column." + key), share);
    }

    private static String text(String key, Object... args) {
        return MessageCatalogue.text("paper.day." + key, args);
    }
}
