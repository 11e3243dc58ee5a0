package scot.onward.referral.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.DigestKind;
import scot.onward.referral.EventKind;

/** What a practice's weekly summary holds, before anybody's name is read. @param weekFrom a Monday */
record Digest(UUID practice, LocalDate weekFrom, List<Line> lines) {

    /** @param step what happened last, of a referral that moved */
    record Line(DigestKind kind, UUID referralId, @Nullable EventKind step) {}

    long count(DigestKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
