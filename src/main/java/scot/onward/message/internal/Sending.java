package scot.onward.message.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import scot.onward.message.Gateway.Answer;
import scot.onward.message.MessageFailure;
import scot.onward.message.MessageStatus;
import scot.onward.message.Outgoing;
import scot.onward.message.internal.KeptMessages.Kept;

/**
 * One step of sending a message. That it is sent at least once is kept by the job, which ends only when the message is
 * settled; that it is not sent twice by the claim, with one exception that is written down: a claim whose outcome nobody
 * knows, after a crash or a broken line, is sent again under the same Message-ID.
 *
 * @see <a href="../../../../../../site/markdown/messages.md">what each failure leads to</a>
 */
@Component
class Sending {

    private final KeptMessages messages;
    private final SafeWay safeWay;
    private final Lines lines;
    private final Clock clock;

    Sending(KeptMessages messages, SafeWay safeWay, Lines lines, Clock clock) {
        this.messages = messages;
        this.safeWay = safeWay;
        this.lines = lines;
        this.clock = clock;
    }

    /** Does what is to be done now. @return when to come back; empty when there is nothing left to do */
    Optional<Instant> step(UUID id) {
        return messages.find(id)
                .filter(Kept::isOpen)
                .flatMap(kept -> lines.of(kept.message().channel()).flatMap(line -> step(kept, line)));
    }

    private Optional<Instant> step(Kept kept, Line line) {
        Instant now = clock.instant();
        Instant goodUntil = kept.goodUntil();
        if (now.isBefore(kept.sendAfter())) {
            return Optional.of(kept.sendAfter());
        }
        if (goodUntil != null && !now.isBefore(goodUntil)) {
            return failed(kept, MessageFailure.TOO_LATE);
        }
        return switch (Addressee.of(kept.message().channel(), kept.message().recipient())) {
            case Addressee.None(MessageFailure why) -> failed(kept, why);
            case Addressee.Good(String address) ->
                switch (safeWay.now(kept, now)) {
                    case SafeWay.Open() -> send(kept, address, line);
                    case SafeWay.OpenFrom(Instant from) -> wait(kept, from);
                    case SafeWay.Closed() -> failed(kept, MessageFailure.NOT_SAFE_NOW);
                };
        };
    }

    private Optional<Instant> wait(Kept kept, Instant from) {
        Instant goodUntil = kept.goodUntil();
        if (goodUntil != null && !from.isBefore(goodUntil)) {
            return failed(kept, MessageFailure.NO_SAFE_TIME);
        }
        if (kept.status() == MessageStatus.WAITING) {
            messages.wait(kept.message().id(), from);
        }
        return Optional.of(from);
    }

    private Optional<Instant> send(Kept kept, String address, Line line) {
        Optional<Instant> busyUntil = line.enter();
        if (busyUntil.isPresent()) {
            return busyUntil
                    .flatMap(next -> Patience.inTime(next, kept.sendAfter(), kept.goodUntil()))
                    .or(() -> failed(kept, MessageFailure.NO_ANSWER));
        }
        try {
            UUID id = kept.message().id();
            return messages.claim(id) ? settle(kept, line.send(to(address, kept.message()))) : Optional.empty();
        } finally {
            line.leave();
        }
    }

    private Optional<Instant> settle(Kept kept, Answer answer) {
        UUID id = kept.message().id();
        return switch (answer) {
            case Answer.Accepted(String reference) -> {
                messages.sent(id, reference);
                yield Optional.empty();
            }
            case Answer.Refused(boolean permanent, String reason)
            when permanent -> {
                messages.failed(id, MessageFailure.REFUSED, reason);
                yield Optional.empty();
            }
            case Answer.Refused(boolean permanent, String reason) -> again(kept, false, reason);
            case Answer.Unavailable(boolean mayHaveArrived, String reason) -> again(kept, mayHaveArrived, reason);
        };
    }

    private Optional<Instant> again(Kept kept, boolean mayHaveArrived, String reason) {
        UUID id = kept.message().id();
        Optional<Instant> next = Patience.after(kept.tries() + 1, clock.instant(), kept.sendAfter(), kept.goodUntil());
        next.ifPresentOrElse(
                at -> messages.again(id, at, mayHaveArrived, reason),
                () -> messages.failed(id, MessageFailure.NO_ANSWER, reason));
        return next;
    }

    private Optional<Instant> failed(Kept kept, MessageFailure why) {
        messages.failed(kept.message().id(), why, null);
        return Optional.empty();
    }

    private static Outgoing to(String address, Outgoing message) {
        return new Outgoing(
                message.id(),
                message.channel(),
                address,
                message.hubName(),
                message.body(),
                message.language(),
                message.calendar());
    }
}
