package scot.onward.referral.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EventKind;
import scot.onward.referral.SafetyClockRow;
import scot.onward.referral.SafetyKind;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;

/** A safety clock in words: how long is left, whom it is about, how it ended. */
final class SafetyWords {

    private static final long LAST_HOURS = 8;
    static final int PASSED = -1;
    private static final int LAST = 1;
    private static final int SOON = 5;
    private static final int SAFE = 20;

    private final Dates dates;

    SafetyWords(Dates dates) {
        this.dates = dates;
    }

    static Icons icon(SafetyKind kind) {
        return switch (kind) {
            case ADULT_PROTECTION, CONCERN -> Icons.SHIELD;
            case SUICIDE, DISTRESS -> Icons.MIND;
            case THIRD_TRY -> Icons.PHONE;
            case UNANSWERED -> Icons.HOURGLASS;
        };
    }

    /** The frame of its card: "last" when hours are left or none, else "soon". */
    String tone(SafetyClockRow clock) {
        return left(clock.dueAt()).toHours() < LAST_HOURS ? "last" : "soon";
    }

    /** "5 h 12 left", "by 17:00", "since 15:54". */
    DeadlineClock clock(SafetyClockRow row) {
        Duration left = left(row.dueAt());
        if (row.kind() == SafetyKind.THIRD_TRY && !left.isNegative()) {
            return new DeadlineClock(
                    MessageCatalogue.text(
                            "safety.by", isToday(row.dueAt()) ? Dates.time(row.dueAt()) : dates.at(row.dueAt())),
                    SOON);
        }
        return new DeadlineClock(words(left, row.dueAt()), ring(left));
    }

    /** What is left of a time, in words. */
    String words(Duration left, Instant dueAt) {
        if (left.isNegative() || left.isZero()) {
            return MessageCatalogue.text("safety.overdue", isToday(dueAt) ? Dates.time(dueAt) : dates.at(dueAt));
        }
        if (left.toHours() == 0) {
            return MessageCatalogue.text("safety.minutes.left", left.toMinutes());
        }
        return left.toDays() > 1
                ? MessageCatalogue.text("safety.days.left", left.toDays())
                : MessageCatalogue.text(
                        "safety.hours.left", left.toHours(), String.format("%02d", left.toMinutesPart()));
    }

    private static int ring(Duration left) {
        if (left.isNegative()) {
            return PASSED;
        }
        if (left.toHours() < LAST_HOURS) {
            return LAST;
        }
        return left.toDays() > 1 ? SAFE : SOON;
    }

    /** Whom it is about and when it is due, in a sentence or two; initials where somebody is in danger or distress. */
    String about(SafetyClockRow row) {
        String by = row.startedBy();
        return MessageCatalogue.text(
                "safety.text." + row.kind(),
                row.kind().isAboutDanger() && row.kind() != SafetyKind.CONCERN ? initials(row.name()) : row.name(),
                row.hub(),
                dates.at(row.dueAt()),
                dates.at(row.startedAt()),
                by == null ? "" : by);
    }

    /** "M.T." */
    static String initials(String name) {
        return Arrays.stream(Initials.of(name).split(""))
                .map(letter -> letter + ".")
                .collect(Collectors.joining());
    }

    /** How it ended: by whom, what was decided, why. */
    String end(SafetyClockRow row, SafetyClockRow.End end) {
        return MessageCatalogue.text(
                "safety.past",
                MessageCatalogue.word(end.decision()),
                reason(end.reason()),
                end.by(),
                dates.at(end.at()));
    }

    /** Why it ended: in the person’s words, or the record that it waited for. */
    private static String reason(String reason) {
        return record(reason) == null ? reason : MessageCatalogue.text("safety.record." + reason);
    }

    private static @Nullable EventKind record(String reason) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.name().equals(reason))
                .filter(kind -> MessageCatalogue.keys().contains("safety.record." + kind))
                .findFirst()
                .orElse(null);
    }

    private boolean isToday(Instant moment) {
        return moment.atZone(Dates.ZONE).toLocalDate().equals(dates.today());
    }

    private Duration left(Instant dueAt) {
        return Duration.between(dates.instant(), dueAt);
    }
}
