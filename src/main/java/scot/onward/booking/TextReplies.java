package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.Secrets;
import scot.onward.booking.ChangeRequestRow.CameBy;
import scot.onward.booking.ChangeRequestRow.Kind;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.KeptRequests;
import scot.onward.booking.internal.KeptRequests.Asked;
import scot.onward.booking.internal.ReplySender;
import scot.onward.booking.internal.ReplySenders;
import scot.onward.booking.internal.ReplyWord;

/**
 * Takes in what clients text. CHANGE asks for another time and TIME for a time, when the number tells of whom; whatever else
 * comes, and from whomever, is put before a person with its words. Nothing is dropped and nothing is taken in twice.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class TextReplies {

    private static final int MOST_WORDS = 1000;
    private static final int LONGEST_NUMBER = 40;

    private final ReplySenders senders;
    private final KeptRequests requests;
    private final BoardChanges board;
    private final CurrentUser currentUser;
    private final Clock clock;

    TextReplies(ReplySenders senders, KeptRequests requests, BoardChanges board, CurrentUser currentUser, Clock clock) {
        this.senders = senders;
        this.requests = requests;
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Takes a message in; one that is there already does no harm. */
    public void received(TextReply reply) {
        String key = key(reply);
        if (key != null && requests.isThere(key)) {
            return;
        }
        ReplySender sender = senders.of(reply.number(), currentUser.get().hubIds(), clock.instant());
        Asked asked = asked(reply, key, sender);
        if (!add(asked, sender) && asked.words() != null) {
            // The appointment is asked about already; what they add is read nevertheless.
            add(unclear(reply, key, sender), sender);
        }
    }

    private boolean add(Asked asked, ReplySender sender) {
        Instant now = clock.instant();
        Set<UUID> hubs = sender.desks(asked.kind());
        boolean isNew = requests.add(asked, hubs, now);
        if (isNew) {
            hubs.forEach(board::changed);
        }
        return isNew;
    }

    private static Asked asked(TextReply reply, @Nullable String key, ReplySender sender) {
        ReplyWord word = ReplyWord.of(reply.words());
        String more = ReplyWord.isAll(reply.words()) ? null : shortened(reply.words(), MOST_WORDS);
        ReplySender.Open open = sender.onlyAppointment();
        if (word == ReplyWord.CHANGE && open != null) {
            return new Asked(
                    UUID.randomUUID(),
                    Kind.CHANGE,
                    CameBy.TEXT,
                    key,
                    open.clientId(),
                    open.id(),
                    open.startsAt(),
                    number(reply),
                    more);
        }
        boolean wantsTime = word == ReplyWord.TIME
                || word == ReplyWord.CHANGE && sender.appointments().isEmpty();
        return wantsTime && sender.onlyClient() != null
                ? request(Kind.TIME, reply, key, sender, more)
                : unclear(reply, key, sender);
    }

    private static Asked unclear(TextReply reply, @Nullable String key, ReplySender sender) {
        return request(Kind.UNCLEAR, reply, key, sender, shortened(reply.words(), MOST_WORDS));
    }

    private static Asked request(
            Kind kind, TextReply reply, @Nullable String key, ReplySender sender, @Nullable String words) {
        return new Asked(
                UUID.randomUUID(), kind, CameBy.TEXT, key, sender.onlyClient(), null, null, number(reply), words);
    }

    private static String number(TextReply reply) {
        return shortened(reply.number(), LONGEST_NUMBER);
    }

    private static String shortened(String words, int most) {
        String plain = words.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** What tells this message from every other; null when nothing does. */
    private static @Nullable String key(TextReply reply) {
        if (reply.id() != null) {
            return Secrets.hash(reply.id());
        }
        return reply.receivedAt() == null
                ? null
                : Secrets.hash(String.join("\n", reply.number(), reply.receivedAt(), reply.words()));
    }
}
