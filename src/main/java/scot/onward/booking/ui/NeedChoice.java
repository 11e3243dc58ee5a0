package scot.onward.booking.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.hub.AdviserRow;

/** What the meeting must offer: a need of access, or a language to be spoken. */
record NeedChoice(
        String label, @Nullable AccessNeed need, @Nullable String language) {

    static NeedChoice of(AccessNeed need) {
        return new NeedChoice(Words.need(need, "long"), need, null);
    }

    static NeedChoice speaking(String language) {
        return new NeedChoice(language, null, language);
    }

    /** All needs, then all languages that advisers speak. */
    static List<NeedChoice> all(List<AdviserRow> advisers) {
        return Stream.concat(
                        Stream.of(AccessNeed.values()).map(NeedChoice::of),
                        advisers.stream()
                                .flatMap(adviser -> adviser.languages().stream())
                                .filter(language -> !language.equals("English"))
                                .distinct()
                                .sorted()
                                .map(NeedChoice::speaking))
                .toList();
    }
}
