package scot.onward.message;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.client.SafeContacts;
import scot.onward.message.internal.DueLetters;
import scot.onward.message.internal.MessageRows;
import scot.onward.message.internal.MessageRows.Failed;
import scot.onward.message.internal.Posting;
import scot.onward.message.internal.SeenTo;
import scot.onward.paper.PrintedLetter;

/** What people do about messages: those that failed, those to be handed over, those that came back. Of their own hubs only. */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class MessageDesk {

    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final Set<MessageChannel> LETTERS = Set.of(MessageChannel.LETTER);
    private static final Set<MessageChannel> OTHERS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(LETTERS)));

    private final MessageRows rows;
    private final SeenTo seenTo;
    private final DueLetters dueLetters;
    private final SafeContacts contacts;
    private final Posting posting;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MessageDesk(
            MessageRows rows,
            SeenTo seenTo,
            DueLetters dueLetters,
            SafeContacts contacts,
            Posting posting,
            CurrentUser currentUser,
            AccessLog accessLog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.seenTo = seenTo;
        this.dueLetters = dueLetters;
        this.contacts = contacts;
        this.posting = posting;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.events = events;
        this.clock = clock;
    }

    /** How many messages are where. */
    public MessageCounts counts() {
        return rows.counts(hubs(), clock.instant());
    }

    /** Whether messages of this channel leave by themselves. */
    public boolean leaveByThemselves(MessageChannel channel) {
        return posting.leads(channel);
    }

    /** Those that failed, the appointment that is next first. */
    public List<FailedMessage> failed() {
        List<Failed> failed = rows.failed(hubs());
        shown(failed.stream().map(Failed::message).toList());
        return failed.stream().map(this::task).toList();
    }

    /** Those that wait and are not letters, soonest first. */
    public List<MessageRow> waiting() {
        return shown(rows.waiting(hubs(), OTHERS));
    }

    /** The letters to print and post, soonest first. */
    public List<MessageRow> letters() {
        return shown(rows.waiting(hubs(), LETTERS));
    }

    /** These letters as one PDF to print, a sheet each; empty when none of them has an address. */
    public Optional<byte[]> print(String title, Collection<UUID> ids, String date) {
        List<PrintedLetter> printed = dueLetters.of(ids, hubs(), date);
        return printed.isEmpty() ? Optional.empty() : Optional.of(PrintedLetter.pdf(title, printed));
    }

    /** Those of the last week that went, the last first. */
    public List<MessageRow> sent() {
        return shown(rows.sent(hubs(), clock.instant().minus(LOOK_BACK)));
    }

    /** Whether a message has waited long enough to be handed over. */
    public boolean isDue(MessageRow message) {
        return !message.sendAfter().isAfter(clock.instant());
    }

    /** Notes what a person did about a failed message; false when somebody saw to it before. */
    public boolean resolve(UUID id, Resolution how) {
        return seenTo.resolve(own(id), how, account());
    }

    /** Sends a failed message once more, to the number or address that is known now; false when somebody saw to it before. */
    public boolean again(UUID id) {
        SeenTo.Of failed = own(id);
        SafeContact contact = contacts.of(failed.clientId());
        String recipient = recipient(failed.channel(), contact);
        if (recipient == null || !seenTo.again(failed, recipient)) {
            return false;
        }
        posting.scheduleAgain(id, failed.channel());
        return true;
    }

    /** Tells the same in another way; false when somebody saw to it before. */
    public boolean anotherWay(UUID id, MessageChannel channel) {
        SeenTo.Of failed = own(id);
        UUID appointment = failed.appointmentId();
        if (appointment == null || !seenTo.resolve(failed, Resolution.SENT_ANOTHER_WAY, account())) {
            return false;
        }
        events.publishEvent(new OtherWayWanted(id, appointment, failed.kind(), channel));
        return true;
    }

    /** Notes that a message came back that had gone: an e-mail bounced, a letter was returned. It is a task from now on. */
    public boolean cameBack(UUID id) {
        return seenTo.cameBack(own(id));
    }

    /** Notes that letters were posted. @return how many of them; others were stopped meanwhile */
    public int posted(Collection<UUID> ids) {
        return (int)
                ids.stream().filter(id -> seenTo.posted(own(id), account())).count();
    }

    private FailedMessage task(Failed failed) {
        MessageRow message = failed.message();
        SafeContact contact = contacts.of(message.clientId());
        ContactRule phoning = contact.rule(ReachWay.PHONE);
        boolean inTime = message.goodUntil() == null || message.goodUntil().isAfter(clock.instant());
        Set<MessageChannel> others = !inTime || message.appointmentId() == null
                ? Set.of()
                : Arrays.stream(MessageChannel.values())
                        .filter(channel -> channel != message.channel() && recipient(channel, contact) != null)
                        .collect(Collectors.toUnmodifiableSet());
        return new FailedMessage(
                message,
                failed.why(),
                failed.answer(),
                contact.allows(ReachWay.PHONE) ? contact.phone() : null,
                phoning.mayLeaveMessage(),
                phoning.from(),
                phoning.until(),
                others,
                inTime && !message.byHand() && recipient(message.channel(), contact) != null);
    }

    /** Where a message of this channel would go; null where the client did not allow it, or it is not known. */
    private static @Nullable String recipient(MessageChannel channel, SafeContact contact) {
        return switch (channel) {
            case TEXT -> contact.allows(ReachWay.TEXT) ? contact.phone() : null;
            case EMAIL -> contact.allows(ReachWay.EMAIL) ? contact.email() : null;
            case LETTER -> contact.allows(ReachWay.LETTER) ? "" : null;
            case SLIP -> "";
        };
    }

    private SeenTo.Of own(UUID id) {
        return seenTo.find(id)
                .filter(found -> hubs().contains(found.hubId()))
                .orElseThrow(() -> new AccessDeniedException("Not a message of this person's hubs"));
    }

    private List<MessageRow> shown(List<MessageRow> messages) {
        accessLog.shown(messages.stream().map(MessageRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return messages;
    }

    private Set<UUID> hubs() {
        return currentUser.get().hubIds();
    }

    private UUID account() {
        return currentUser.get().accountId();
    }
}
