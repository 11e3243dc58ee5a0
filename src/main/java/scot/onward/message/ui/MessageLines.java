package scot.onward.message.ui;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import scot.onward.message.FailedMessage;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageDesk;
import scot.onward.message.MessageFailure;
import scot.onward.message.MessageRow;
import scot.onward.message.MessageStatus;
import scot.onward.message.Outbox;
import scot.onward.message.Resolution;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Draws messages as lines, each with what can be done about it where it stands. */
class MessageLines {

    private final MessageDesk desk;
    private final Outbox outbox;
    private final Dates dates;
    private final boolean nameHubs;
    private final Runnable changed;

    /** @param changed draws the page anew */
    MessageLines(MessageDesk desk, Outbox outbox, Dates dates, boolean nameHubs, Runnable changed) {
        this.desk = desk;
        this.outbox = outbox;
        this.dates = dates;
        this.nameHubs = nameHubs;
        this.changed = changed;
    }

    Dates dates() {
        return dates;
    }

    MessageLine failed(FailedMessage failed) {
        MessageRow message = failed.message();
        String name = message.clientName();
        MessageLine line = line(message, at("message.failedAt", message.settledAt()))
                .with(Badges.warn(MessageCatalogue.word(failed.why())))
                .note(
                        failed.why() == MessageFailure.NO_ANSWER || failed.why() == MessageFailure.REFUSED
                                ? said(failed.answer())
                                : null)
                .note(phone(failed))
                .mainAction(
                        "message.told",
                        () -> done(() -> desk.resolve(message.id(), Resolution.TOLD), "message.told.done", name));
        if (failed.mayGoAgain()) {
            line.action("message.again", () -> done(() -> desk.again(message.id()), "message.again.done", name));
        }
        for (MessageChannel channel : MessageChannel.values()) {
            if (failed.otherWays().contains(channel)) {
                line.action(
                        "message.otherWay." + channel.name(),
                        () -> done(() -> desk.anotherWay(message.id(), channel), "message.otherWay.done", name));
            }
        }
        return line.action(
                        "message.leave",
                        () -> done(() -> desk.resolve(message.id(), Resolution.LEFT), "message.leave.done", name))
                .complete();
    }

    MessageLine waiting(MessageRow message) {
        String name = message.clientName();
        MessageLine line = line(message, standing(message)).note(twice(message));
        if (message.byHand()) {
            line.action(
                    "message.handedOver", () -> done(() -> outbox.delivered(message.id()), "message.delivered", name));
        }
        return stoppable(line, message).complete();
    }

    MessageLine letter(MessageRow message) {
        MessageLine line = line(message, standing(message));
        if (message.recipient().isEmpty()) {
            line.with(Badges.warn(MessageCatalogue.text("message.letters.noAddress")));
        } else {
            line.note(message.recipient());
        }
        line.action(
                "message.letters.one",
                () -> done(() -> outbox.delivered(message.id()), "message.delivered", message.clientName()));
        return stoppable(line, message).complete();
    }

    MessageLine sent(MessageRow message) {
        String key = message.status() == MessageStatus.SENT ? "message.sentAt" : "message.handedAt";
        return line(message, at(key, message.settledAt()))
                .note(twice(message))
                .action(
                        "message.cameBack",
                        () -> done(() -> desk.cameBack(message.id()), "message.cameBack.done", message.clientName()))
                .complete();
    }

    private MessageLine stoppable(MessageLine line, MessageRow message) {
        return message.status() == MessageStatus.WAITING
                ? line.action(
                        "message.stop",
                        () -> done(() -> outbox.stop(message.id()), "message.stopped", message.clientName()))
                : line;
    }

    private MessageLine line(MessageRow message, String state) {
        return new MessageLine(message, state, nameHubs);
    }

    private String standing(MessageRow message) {
        Instant tryAt = message.tryAt();
        if (tryAt != null) {
            return MessageCatalogue.text("message.triedAgain", Dates.time(tryAt));
        }
        if (message.status() == MessageStatus.SENDING) {
            return MessageCatalogue.text("message.sending");
        }
        if (desk.isDue(message)) {
            return MessageCatalogue.text(message.byHand() ? "message.due" : "message.leaving");
        }
        return MessageCatalogue.text(
                message.byHand() ? "message.after" : "message.leaves", dates.at(message.sendAfter()));
    }

    private @Nullable String twice(MessageRow message) {
        return message.mayBeTwice() ? MessageCatalogue.text("message.twice") : null;
    }

    private static @Nullable String said(@Nullable String answer) {
        return answer == null ? null : MessageCatalogue.text("message.answer", answer);
    }

    private static String phone(FailedMessage failed) {
        if (failed.phone() == null) {
            return MessageCatalogue.text("message.phone.none");
        }
        String when = failed.phoneFrom() == null || failed.phoneUntil() == null
                ? MessageCatalogue.text("message.phone", failed.phone())
                : MessageCatalogue.text(
                        "message.phone.between",
                        failed.phone(),
                        Dates.time(failed.phoneFrom()),
                        Dates.time(failed.phoneUntil()));
        return failed.mayLeaveMessage() ? when : when + " " + MessageCatalogue.text("message.phone.noVoicemail");
    }

    private String at(String key, @Nullable Instant moment) {
        return MessageCatalogue.text(key, moment == null ? "" : dates.at(moment));
    }

    /** Does it and says so, or that somebody was quicker. */
    void done(BooleanSupplier action, String key, String name) {
        Notices.done(MessageCatalogue.text(action.getAsBoolean() ? key : "message.quicker", name));
        changed.run();
    }

    void changed() {
        changed.run();
    }
}
