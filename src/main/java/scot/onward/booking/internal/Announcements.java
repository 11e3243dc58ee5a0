package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.Told;
import scot.onward.booking.internal.ChangeLinks.Fresh;
import scot.onward.booking.internal.GroupRows.Group;
import scot.onward.client.ClientCard;
import scot.onward.client.Clients;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.message.Composed;
import scot.onward.message.DraftMessage;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.NewMessage;
import scot.onward.message.Notice;
import scot.onward.message.Outbox;
import scot.onward.message.Reach;
import scot.onward.message.Wordings;
import scot.onward.shared.Delivery;
import scot.onward.shared.WorkingCalendar;

/** Queues what the client is told of a booking, a move or a cancellation, in its transaction. */
@Component
public class Announcements {

    private static final LocalTime REMINDER = LocalTime.of(10, 0);

    private final Outbox outbox;
    private final GroupRows groups;
    private final Wordings wordings;
    private final ChangeLinks links;
    private final Places places;
    private final Clients clients;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Announcements(
            Outbox outbox,
            GroupRows groups,
            Wordings wordings,
            ChangeLinks links,
            Places places,
            Clients clients,
            WorkingCalendar calendar,
            Clock clock) {
        this.outbox = outbox;
        this.groups = groups;
        this.wordings = wordings;
        this.links = links;
        this.places = places;
        this.clients = clients;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The words that would be sent. */
    public DraftMessage draft(
            MessageKind kind, ClientCard client, UUID serviceId, UUID hubId, Delivery delivery, Instant startsAt) {
        HubRow hub = places.hub(hubId);
        Reach reach = Reach.of(client.contact());
        Notice notice = notice(client, serviceId, hub, delivery, startsAt)
                .withLink(links.example(reach).orElse(null));
        return new DraftMessage(
                reach,
                words(kind, reach, client, hub, notice).text(),
                reminderAt(reach, hub, startsAt).orElse(null));
    }

    /** The same of an appointment of which the client may have been told before. */
    void announceAnew(MessageKind kind, Appointment appointment) {
        outbox.stopAbout(appointment.id());
        announce(kind, appointment);
    }

    /** Tells of an appointment after the time to undo, and reminds on the working day before. */
    public void announce(MessageKind kind, Appointment appointment) {
        ClientCard client = clients.card(appointment.clientId());
        HubRow hub = places.hub(appointment.hubId());
        Reach reach = Reach.of(client.contact());
        Notice notice = notice(client, hub, appointment);
        Worded told = linked(
                appointment,
                kind,
                reach,
                clock.instant().plus(Outbox.TIME_TO_UNDO),
                notice,
                with -> words(kind, reach, client, hub, with));
        queue(
                appointment,
                Stream.concat(Stream.of(told), reminder(appointment, client, hub, notice).stream())
                        .toList());
    }

    /** Tells the same at once in another way, since a message did not arrive. */
    void inAnotherWay(MessageKind kind, Appointment appointment, MessageChannel channel) {
        ClientCard client = clients.card(appointment.clientId());
        HubRow hub = places.hub(appointment.hubId());
        Reach reach = Reach.by(channel, client.contact(), client.address());
        // What it was before is not known here any more; that it has changed is what matters.
        MessageKind told = kind == MessageKind.CHANGED_BY_US ? MessageKind.MOVED : kind;
        outbox.queue(message(
                appointment,
                told,
                reach,
                words(told, reach, client, hub, notice(client, hub, appointment)),
                clock.instant()));
    }

    /** The words to somebody whose time we have to change, to be sent or to be said. */
    public String wordsOfChange(
            ClientCard client, UUID serviceId, UUID hubId, Delivery delivery, Change change, Told told) {
        HubRow hub = places.hub(hubId);
        Notice notice = notice(client, serviceId, hub, delivery, change.startsAt());
        return wordsOfChange(client, hub, notice, change, told).text();
    }

    /** Where a person tells them it is said in English: whoever says it has to understand it. */
    private Composed wordsOfChange(ClientCard client, HubRow hub, Notice notice, Change change, Told told) {
        Reach reach = reach(client, told);
        Notice changed = notice.insteadOf(new Notice.Earlier(
                change.was().atZone(hub.zone()).toLocalDateTime(),
                change.samePlace(),
                clock.instant().atZone(hub.zone()).toLocalDate()));
        return told.byMessage()
                ? words(MessageKind.CHANGED_BY_US, reach, client, hub, changed)
                : wordings.compose(
                        MessageKind.CHANGED_BY_US, reach.channel(), hub.organisationId(), null, named(changed, reach));
    }

    /** What changed. @param samePlace whether the client comes where they would have come anyhow */
    public record Change(Instant was, Instant startsAt, boolean samePlace) {}

    /** Tells of a time that we had to change, unless a person does, and reminds on the working day before. */
    void changedByUs(Appointment appointment, Change change, Told told) {
        ClientCard client = clients.card(appointment.clientId());
        HubRow hub = places.hub(appointment.hubId());
        outbox.stopAbout(appointment.id());
        if (told.byMessage()) {
            Notice notice =
                    notice(client, appointment.serviceId(), hub, appointment.delivery(), appointment.startsAt());
            Reach reach = reach(client, told);
            queue(
                    appointment,
                    List.of(linked(
                            appointment,
                            MessageKind.CHANGED_BY_US,
                            reach,
                            clock.instant().plus(Outbox.TIME_TO_UNDO),
                            notice,
                            with -> wordsOfChange(client, hub, with, change, told))));
        }
        queue(
                appointment,
                reminder(appointment, client, hub, notice(client, hub, appointment)).stream()
                        .toList());
    }

    private Optional<Worded> reminder(Appointment appointment, ClientCard client, HubRow hub, Notice notice) {
        Reach reach = Reach.of(client.contact());
        return reminderAt(reach, hub, appointment.startsAt())
                .map(moment -> linked(
                        appointment,
                        MessageKind.REMINDER,
                        reach,
                        moment,
                        notice,
                        with -> words(MessageKind.REMINDER, reach, client, hub, with)));
    }

    /** A message and the link in its words, if they have one. */
    private record Worded(NewMessage message, Optional<Fresh> link) {}

    /** The words with a link of their own, which is kept only if the words really have it. */
    private Worded linked(
            Appointment appointment,
            MessageKind kind,
            Reach reach,
            Instant sendAfter,
            Notice notice,
            Function<Notice, Composed> words) {
        Optional<Fresh> link = links.fresh(reach);
        Composed composed = words.apply(notice.withLink(link.map(Fresh::address).orElse(null)));
        return new Worded(
                message(appointment, kind, reach, composed, sendAfter),
                link.filter(fresh -> composed.text().contains(fresh.address())));
    }

    private static Reach reach(ClientCard client, Told told) {
        String address = client.address();
        return told == Told.LETTER
                ? Reach.letter(client.contact(), address == null ? "" : address)
                : told.byMessage() ? Reach.of(client.contact()) : Reach.slip(client.contact());
    }

    /** Stops what waits, and tells a client who had already been told of it that the appointment is off. */
    public void cancelled(Appointment appointment, boolean byClient) {
        outbox.stopAbout(appointment.id());
        // Asked after stopping: what began to be sent a moment ago counts as told.
        if (outbox.hasToldAbout(appointment.id()) && !byClient) {
            ClientCard client = clients.card(appointment.clientId());
            HubRow hub = places.hub(appointment.hubId());
            Notice notice = notice(client, hub, appointment);
            Reach reach = Reach.of(client.contact());
            outbox.queue(message(
                    appointment,
                    MessageKind.CANCELLED,
                    reach,
                    words(MessageKind.CANCELLED, reach, client, hub, notice),
                    clock.instant().plus(Outbox.TIME_TO_UNDO)));
        }
    }

    /** The words in the client's language where they can be, naming the service only where that is allowed. */
    private Composed words(MessageKind kind, Reach reach, ClientCard client, HubRow hub, Notice notice) {
        String language = client.language() == null ? client.interpreter() : client.language();
        return wordings.compose(kind, reach.channel(), hub.organisationId(), language, named(notice, reach));
    }

    private static Notice named(Notice notice, Reach reach) {
        return reach.mayNameService() ? notice : notice.withoutService();
    }

    /** All of them, and their links, with one statement each. */
    private void queue(Appointment appointment, List<Worded> all) {
        links.keep(all.stream().flatMap(worded -> worded.link().stream()).toList(), appointment);
        outbox.queue(all.stream().map(Worded::message).toList());
    }

    private NewMessage message(
            Appointment appointment, MessageKind kind, Reach reach, Composed words, Instant sendAfter) {
        return new NewMessage(
                appointment.clientId(),
                appointment.hubId(),
                appointment.id(),
                kind,
                reach.channel(),
                reach.recipient(),
                words.text(),
                words.language(),
                sendAfter,
                appointment.startsAt(),
                calendar(appointment, kind, reach),
                words.wordingId());
    }

    private @Nullable String calendar(Appointment appointment, MessageKind kind, Reach reach) {
        return ClientCalendar.goesWith(kind, reach.channel())
                ? ClientCalendar.of(appointment, kind, places.hub(appointment.hubId()), clock.instant())
                : null;
    }

    /** A place in a group session goes by the session's title, anything else by its service's neutral name. */
    private Notice notice(ClientCard client, HubRow hub, Appointment it) {
        UUID groupId = it.groupSessionId();
        return groupId == null
                ? notice(client, it.serviceId(), hub, it.delivery(), it.startsAt())
                : notice(client, groups.find(groupId).map(Group::title), hub, it.delivery(), it.startsAt());
    }

    private Notice notice(ClientCard client, UUID serviceId, HubRow hub, Delivery delivery, Instant startsAt) {
        Optional<String> service = places.services().stream()
                .filter(row -> row.id().equals(serviceId))
                .map(row -> row.neutralName().toLowerCase(Locale.UK))
                .findFirst();
        return notice(client, service, hub, delivery, startsAt);
    }

    private static Notice notice(
            ClientCard client, Optional<String> what, HubRow hub, Delivery delivery, Instant startsAt) {
        return new Notice(
                client.nameToUse(),
                startsAt.atZone(hub.zone()).toLocalDateTime(),
                delivery,
                hub.shortName(),
                hub.directions(),
                what.orElse(null),
                hub.phone());
    }

    private Optional<Instant> reminderAt(Reach reach, HubRow hub, Instant startsAt) {
        if (reach.channel() == MessageChannel.SLIP) {
            return Optional.empty();
        }
        LocalDate day = calendar.minusWorkingDays(startsAt.atZone(hub.zone()).toLocalDate(), 1);
        return Optional.of(day.atTime(REMINDER).atZone(hub.zone()).toInstant())
                .filter(moment -> moment.isAfter(clock.instant().plus(Duration.ofHours(2))));
    }
}
