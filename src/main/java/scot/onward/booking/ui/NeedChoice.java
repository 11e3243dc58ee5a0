package scot.onward.booking.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.InterpreterRow;

/** What the meeting must offer: a need of access, or a language to be spoken. */
record NeedChoice(
        String label, @Nullable AccessNeed need, @Nullable String language) {

    /** What BSL is called as a language; as a need it is asked for by its sign. */
    static final String SIGN_LANGUAGE = "British Sign Language";

    static NeedChoice of(AccessNeed need) {
        return new NeedChoice(Words.need(need, "long"), need, null);
    }

    static NeedChoice speaking(String language) {
        return new NeedChoice(language, null, language);
    }

    /** All needs, then all languages that advisers or interpreters speak. */
    static List<NeedChoice> all(List<AdviserRow> advisers, List<InterpreterRow> interpreters) {
        return Stream.concat(
                        Stream.of(AccessNeed.values()).map(NeedChoice::of),
                        Stream.concat(
                                        advisers.stream().flatMap(adviser -> adviser.languages().stream()),
                                        interpreters.stream().flatMap(one -> one.languages().stream()))
                                .filter(language -> !language.equals("English") && !language.equals(SIGN_LANGUAGE))
                                .distinct()
                                .sorted()
                                .map(NeedChoice::speaking))
                .toList();
    }
}
