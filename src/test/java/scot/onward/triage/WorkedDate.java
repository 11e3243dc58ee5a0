package scot.onward.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.onward.shared.Answer;

/** One line of the table of worked dates. */
record WorkedDate(
        String clock,
        LetterFacts facts,
        String known,
        LocalDate lastDay,
        Optional<LocalDate> helpFrom,
        Optional<LocalDate> lateUntil,
        String why) {

    private static final String ASKED_ON = "reasons asked on ";

    static Stream<WorkedDate> all() {
        return TestBook.resource("/triage/worked-dates.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(WorkedDate::read);
    }

    private static WorkedDate read(String line) {
        List<String> cells = Stream.of(line.split(";", 6)).map(String::strip).toList();
        LetterFacts facts = LetterFacts.dated(LocalDate.parse(cells.get(1)));
        for (String word : cells.get(2).split(",")) {
            facts = known(facts, word.strip());
        }
        return new WorkedDate(
                cells.get(0),
                facts,
                cells.get(2),
                LocalDate.parse(cells.get(3)),
                after("help from ", cells.get(4)),
                after("late until ", cells.get(4)),
                cells.get(5));
    }

    private static LetterFacts known(LetterFacts facts, String words) {
        if (words.startsWith(ASKED_ON)) {
            return facts.reasonsAskedOn(LocalDate.parse(words.substring(ASKED_ON.length())));
        }
        return switch (words) {
            case "" -> facts;
            case "by post" -> facts.with(Fact.BY_POST, Answer.YES);
            case "not by post" -> facts.with(Fact.BY_POST, Answer.NO);
            case "reasons asked" -> facts.with(Fact.REASONS_ASKED, Answer.YES);
            case "reasons not asked" -> facts.with(Fact.REASONS_ASKED, Answer.NO);
            case "stayed over six months" -> facts.with(Fact.STAYED_OVER_SIX_MONTHS, Answer.YES);
            case "stayed up to six months" -> facts.with(Fact.STAYED_OVER_SIX_MONTHS, Answer.NO);
            case "ground is conduct" -> facts.with(Fact.GROUND_IS_CONDUCT, Answer.YES);
            case "ground not conduct" -> facts.with(Fact.GROUND_IS_CONDUCT, Answer.NO);
            default -> throw new IllegalArgumentException("Nobody knows what this means: " + words);
        };
    }

    private static Optional<LocalDate> after(String words, String cell) {
        return cell.startsWith(words) ? Optional.of(LocalDate.parse(cell.substring(words.length()))) : Optional.empty();
    }

    @Override
    public String toString() {
        return clock + " of " + facts.letterDate() + (known.isEmpty() ? "" : ", " + known);
    }
}
