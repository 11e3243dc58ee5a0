package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.Lifecycle;
import scot.onward.referral.NextStep;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.StateBadge;
import scot.onward.shared.ui.VisitState;

/** Where a referral stands, in a badge and a short line, as the practice reads it. */
final class SentState {

    private final Dates dates;

    SentState(Dates dates) {
        this.dates = dates;
    }

    Span badge(SentRow row) {
        if (!row.shared()) {
            return Badges.plain(Icons.LOCK, say("notShared"));
        }
        if (row.newMessage()) {
            return tinted("info", Icons.LETTER, say("newMessage"));
        }
        return switch (row.status()) {
            case RECEIVED -> Badges.plain(Icons.INBOX, MessageCatalogue.word(row.status()));
            case TRIAGED -> Badges.plain(Icons.QUEUE, MessageCatalogue.word(row.status()));
            case AWAITING_CONTACT ->
                row.didNotAttend()
                        ? new StateBadge(VisitState.DID_NOT_ATTEND)
                        : row.nextStep() == NextStep.BOOK
                                ? Badges.plain(Icons.PHONE, say("contacted"))
                                : tinted("warn", Icons.PHONE, MessageCatalogue.word(row.status()));
            case BOOKED -> new StateBadge(VisitState.BOOKED);
            case WAITING_LIST -> Badges.plain(Icons.HOURGLASS, MessageCatalogue.word(row.status()));
            case ATTENDED -> new StateBadge(VisitState.ATTENDED);
            case ENGAGED -> Badges.ok(MessageCatalogue.word(row.status()));
            case CLOSED -> Badges.plain(Icons.FLAG, MessageCatalogue.word(row.status()));
        };
    }

    private static Span tinted(String tint, Icons icon, String text) {
        Span badge = Badges.plain(icon, text);
        badge.addClassName(tint);
        return badge;
    }

    String line(SentRow row) {
        if (!row.shared()) {
            return say("notShared.text");
        }
        return switch (row.status()) {
            case RECEIVED, TRIAGED -> row.nextDue() == null ? "" : say("callBy", dates.day(row.nextDue()));
            case AWAITING_CONTACT -> waiting(row);
            case BOOKED -> row.visitAt() == null ? "" : visit(row.visitAt());
            case WAITING_LIST -> say("waiting");
            case ATTENDED -> since("attendedOn", row);
            case ENGAGED -> since("engagedSince", row);
            case CLOSED -> ended(row);
        };
    }

    private String waiting(SentRow row) {
        @Nullable NextStep next = row.nextStep();
        if (next == NextStep.BOOK || next == NextStep.REBOOK) {
            return say(next == NextStep.BOOK ? "finding" : "rebooking");
        }
        return say("tries", Math.min(row.tries(), Lifecycle.TRIES), Lifecycle.TRIES);
    }

    private static String ended(SentRow row) {
        return row.endReason() == null ? "" : MessageCatalogue.text("practice.end." + row.endReason());
    }

    private String visit(Instant visitAt) {
        var local = visitAt.atZone(HubTime.ZONE);
        return dates.day(local.toLocalDate()) + " " + Dates.time(local.toLocalTime());
    }

    private String since(String key, SentRow row) {
        return row.changedAt() == null
                ? ""
                : say(key, dates.day(row.changedAt().atZone(HubTime.ZONE).toLocalDate()));
    }

    private static String say(String key, Object... args) {
        return MessageCatalogue.text("referral.state." + key, args);
    }
}
