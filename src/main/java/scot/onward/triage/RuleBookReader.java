package scot.onward.triage;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.onward.shared.ConfigEntry;

/** Reads {@code config/rulebook.yaml}; a wrong entry stops the start with a message that names it. */
final class RuleBookReader {

    private static final String ALWAYS = "always";
    private static final String NOT_IN_FORCE = "not-in-force";
    private static final int MOST = 1000;

    private RuleBookReader() {}

    /** @throws IllegalStateException naming the entry that is wrong */
    static RuleBookEdition read(InputStream yaml) {
        ConfigEntry file = ConfigEntry.read("rulebook.yaml", yaml);
        List<ClockRule> clocks = new ArrayList<>();
        Map<String, ClockRule> latest = new HashMap<>();
        for (ConfigEntry entry : file.list("clocks")) {
            ClockRule clock = clock(entry, file.number("preparation-days", 0, 20));
            requireNextVersion(entry, clock, Optional.ofNullable(latest.put(clock.id(), clock)));
            clocks.add(clock);
        }
        return new RuleBookEdition(clocks, choices(file, latest.keySet()), levelRules(file));
    }

    private static void requireNextVersion(ConfigEntry entry, ClockRule clock, Optional<ClockRule> before) {
        int expected = before.map(ClockRule::version).orElse(0) + 1;
        if (clock.version() != expected) {
            throw entry.refuse("version must be " + expected + ", found " + clock.version());
        }
        LocalDate earlier = before.flatMap(ClockRule::effectiveFrom).orElse(LocalDate.MIN);
        if (before.isPresent()
                && clock.effectiveFrom().filter(from -> !from.isAfter(earlier)).isPresent()) {
            throw entry.refuse("effective-from must be later than that of the version before");
        }
    }

    private static ClockRule clock(ConfigEntry entry, int usualPreparation) {
        ClockRule.Use use = entry.word("use", ClockRule.Use.class);
        String id = entry.text("id");
        Optional<LetterKind> letter = entry.entry("letter")
                .map(kind -> new LetterKind(id, kind.text("label"), kind.text("sender"), kind.text("about")));
        if (letter.isPresent() != (use == ClockRule.Use.LETTER)) {
            throw entry.refuse("letter belongs to an entry whose use is letter, and to no other");
        }
        Source source = source(entry);
        Optional<LocalDate> effectiveFrom = effectiveFrom(entry);
        if (effectiveFrom.isEmpty() && source.state() != RuleState.UNCONFIRMED) {
            throw entry.refuse("effective-from may be " + NOT_IN_FORCE + " only while the state is unconfirmed");
        }
        return new ClockRule(
                id,
                entry.number("version", 1, MOST),
                use,
                entry.text("title"),
                letter,
                period(entry),
                entry.word("start", ClockStart.class),
                entry.list("extensions").stream()
                        .map(more -> new Extension(more.word("when", Fact.class), period(more)))
                        .toList(),
                entry.entry("late").map(RuleBookReader::period),
                entry.has("threat") ? Optional.of(entry.word("threat", ClockRule.Threat.class)) : Optional.empty(),
                entry.has("preparation-days") ? entry.number("preparation-days", 0, 20) : usualPreparation,
                effectiveFrom,
                entry.has("note") ? Optional.of(entry.text("note")) : Optional.empty(),
                source);
    }

    private static List<Choice> choices(ConfigEntry file, Set<String> clocks) {
        List<Choice> choices = new ArrayList<>();
        for (ConfigEntry entry : file.list("choices")) {
            Choice choice = new Choice(
                    entry.text("id"),
                    entry.text("clock"),
                    entry.text("instead"),
                    facts(entry, "known-yes"),
                    facts(entry, "known-no"),
                    entry.text("note"),
                    source(entry));
            if (!clocks.containsAll(List.of(choice.clockId(), choice.insteadId()))) {
                throw entry.refuse("clock and instead must be clocks of this book");
            }
            choices.add(choice);
        }
        return choices;
    }

    private static Set<Fact> facts(ConfigEntry entry, String name) {
        return entry.has(name) ? Set.of(entry.word(name, Fact.class)) : Set.of();
    }

    private static Period period(ConfigEntry entry) {
        return new Period(entry.number("amount", 0, MOST), entry.word("unit", Period.Unit.class));
    }

    private static Optional<LocalDate> effectiveFrom(ConfigEntry entry) {
        return switch (entry.text("effective-from")) {
            case ALWAYS -> Optional.of(LocalDate.MIN);
            case NOT_IN_FORCE -> Optional.empty();
            default -> Optional.of(entry.date("effective-from"));
        };
    }

    private static Source source(ConfigEntry entry) {
        RuleState state = entry.word("state", RuleState.class);
        if (state == RuleState.PUBLISHED && !entry.has("address")) {
            throw entry.refuse("a published rule needs the address of its source");
        }
        return new Source(
                entry.text("source"),
                entry.has("address") ? Optional.of(entry.text("address")) : Optional.empty(),
                entry.date("checked-on"),
                state);
    }

    private static List<LevelRule> levelRules(ConfigEntry file) {
        List<LevelRule> rules = new ArrayList<>();
        for (ConfigEntry entry : file.list("levels")) {
            int number = entry.number("number", 1, MOST);
            if (number != rules.size() + 1) {
                throw entry.refuse("number must be " + (rules.size() + 1) + ", rules stand in order");
            }
            rules.add(new LevelRule(
                    number,
                    entry.text("id"),
                    entry.number("version", 1, MOST),
                    entry.text("title"),
                    entry.word("level", Level.class),
                    entry.text("because"),
                    entry.word("condition", Condition.class),
                    entry.has("within-working-days") ? entry.number("within-working-days", 0, 30) : 0,
                    source(entry)));
        }
        if (rules.isEmpty() || rules.getLast().condition() != Condition.ALWAYS) {
            throw file.refuse("the last of the levels must have the condition always");
        }
        return rules;
    }
}
