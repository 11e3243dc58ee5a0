package scot.onward.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of one clock of the rule book.
 *
 * @param id the same for all versions
 * @param version from 1 upwards
 * @param use what it is for
 * @param title what ends, for example "Ask for a mandatory reconsideration"
 * @param letter how the letter that starts it is offered; present where {@code use} is LETTER
 * @param period how long
 * @param start from when
 * @param extensions what may be added
 * @param late how long a late request may still be heard, with a good reason
 * @param threat what the letter threatens at once
 * @param preparationDays working days that an appointment should leave before the last safe date
 * @param effectiveFrom first letter date it holds for; empty while not in force
 * @param note what a person must check
 * @param source where it is published
 */
public record ClockRule(
        String id,
        int version,
        Use use,
        String title,
        Optional<LetterKind> letter,
        Period period,
        ClockStart start,
        List<Extension> extensions,
        Optional<Period> late,
        Optional<Threat> threat,
        int preparationDays,
        Optional<LocalDate> effectiveFrom,
        Optional<String> note,
        Source source) {

    /** What a clock is for. */
    public enum Use {
        /** Started by a letter that a client brings. */
        LETTER,
        /** Time another body has to decide. */
        DECISION,
        /** Keeps a person safe; owned by a named colleague. */
        SAFETY,
        /** How the service works. */
        SERVICE
    }

    /** What may be lost at once. */
    public enum Threat {
        SUPPLY,
        HOME_OR_GOODS,
        COURT
    }

    /** Whether it is only announced: it counts nothing until a person says from when. */
    public boolean isAnnounced() {
        return effectiveFrom.isEmpty();
    }

    boolean isStartedBy(RuleStart start) {
        return isAnnounced() && id.equals(start.ruleId()) && version == start.version();
    }

    ClockRule from(LocalDate day) {
        return new ClockRule(
                id,
                version,
                use,
                title,
                letter,
                period,
                start,
                extensions,
                late,
                threat,
                preparationDays,
                Optional.of(day),
                note,
                source);
    }

    boolean holdsFor(LocalDate day) {
        return effectiveFrom.filter(from -> !day.isBefore(from)).isPresent();
    }
}
