package scot.onward.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.onward.shared.WorkingCalendar;

/** Counts one letter by one rule, and says how. */
record DateCounting(
        ClockRule rule,
        Optional<ClockRule> before,
        Optional<Choice> choice,
        LetterFacts facts,
        LocalDate today,
        WorkingCalendar calendar) {

    private static final int DEEMED_RECEIPT_DAYS = 2;

    Deadline deadline() {
        LocalDate lastSafe = lastSafeDate();
        Optional<LocalDate> helpFrom =
                rule.start() == ClockStart.BEFORE_THE_DAY ? Optional.of(helpFrom(rule, before)) : Optional.empty();
        return new Deadline(
                rule.id(),
                rule.version(),
                rule.title(),
                facts.letterDate(),
                lastSafe,
                calendar.minusWorkingDays(lastSafe, rule.preparationDays()),
                helpFrom,
                rule.late().map(late -> late.after(startingDay(), calendar)),
                explanation(lastSafe, helpFrom),
                rule.source(),
                rule.threat());
    }

    /** A version gives no right before its own first day; until then the one before it holds. */
    private LocalDate helpFrom(ClockRule version, Optional<ClockRule> earlier) {
        LocalDate counted = version.period().before(facts.letterDate(), calendar);
        LocalDate first = version.effectiveFrom().filter(counted::isBefore).orElse(counted);
        return earlier.map(rule -> helpFrom(rule, Optional.empty()))
                .filter(first::isAfter)
                .orElse(first);
    }

    private LocalDate lastSafeDate() {
        LocalDate last = usualDate();
        for (Extension extension : extensions()) {
            last = extension.period().after(last, calendar);
        }
        return last;
    }

    /** Without what may be added. */
    private LocalDate usualDate() {
        return switch (rule.start()) {
            case DAY_AFTER, DEEMED_RECEIPT -> rule.period().after(startingDay(), calendar);
            case DAY_ITSELF, BEFORE_THE_DAY -> facts.letterDate();
        };
    }

    /** The day before day one. */
    private LocalDate startingDay() {
        return rule.start() == ClockStart.DEEMED_RECEIPT
                ? facts.letterDate().plusDays(DEEMED_RECEIPT_DAYS)
                : facts.letterDate();
    }

    private List<Extension> extensions() {
        return rule.extensions().stream()
                .filter(extension -> facts.isSo(extension.when()))
                .filter(extension -> extension.when() != Fact.REASONS_ASKED || !askedTooLate())
                .toList();
    }

    /** Reasons asked for outside the time lengthen nothing. */
    private boolean askedTooLate() {
        return facts.reasonsAskedOn()
                .filter(day -> day.isBefore(facts.letterDate()) || day.isAfter(usualDate()))
                .isPresent();
    }

    private String explanation(LocalDate lastSafe, Optional<LocalDate> helpFrom) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Wording.text(
                "triage.counted." + Wording.key(rule.start()),
                rule.period().words(),
                helpFrom.map(this::day).orElse("")));
        for (Extension extension : extensions()) {
            sentences.add(Wording.text(
                    "triage.counted." + Wording.key(extension.when()),
                    extension.period().words()));
        }
        if (rule.extensions().stream().anyMatch(it -> it.when() == Fact.REASONS_ASKED) && askedTooLate()) {
            sentences.add(Wording.text(
                    "triage.counted.reasons-too-late",
                    day(facts.reasonsAskedOn().orElseThrow())));
        }
        choice.map(Choice::note).ifPresent(sentences::add);
        List<String> holidays = holidaysUpTo(lastSafe);
        if (!holidays.isEmpty()) {
            String key = holidays.size() == 1 ? "triage.counted.holiday" : "triage.counted.holidays";
            sentences.add(Wording.text(key, String.join(", ", holidays)));
        }
        rule.note().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private List<String> holidaysUpTo(LocalDate lastSafe) {
        if (rule.period().unit() != Period.Unit.WORKING_DAYS || !lastSafe.isAfter(facts.letterDate())) {
            return List.of();
        }
        return facts.letterDate()
                .plusDays(1)
                .datesUntil(lastSafe)
                .flatMap(day -> calendar.holiday(day).map(name -> name + " (" + day(day) + ")").stream())
                .toList();
    }

    private String day(LocalDate day) {
        return Wording.day(day, today);
    }
}
