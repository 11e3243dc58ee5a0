package scot.onward.message;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is said at one occasion, in one channel and language.
 *
 * @param own the organisation's wordings in use: none, one, or two side by side
 * @param neutral what Onward brings
 * @param neutralChecked whether somebody who speaks the language has read that
 */
public record WordingState(
        MessageKind kind,
        MessageChannel channel,
        WritingLanguage language,
        List<OwnWording> own,
        String neutral,
        boolean neutralChecked) {

    public WordingState {
        own = List.copyOf(own);
    }

    /** Whether clients are written to in English instead, because nobody has checked the words in their language. */
    public boolean isEnglishInstead() {
        return own.isEmpty() && !neutralChecked;
    }

    /** The organisation's wording of a variant, if it is in use. */
    public Optional<OwnWording> own(WordingVariant variant) {
        return own.stream().filter(each -> each.variant() == variant).findFirst();
    }

    /** The variant that words beside those in use would be; none when two are in use already. */
    public Optional<WordingVariant> free() {
        return own.isEmpty()
                ? Optional.of(WordingVariant.B)
                : Arrays.stream(WordingVariant.values())
                        .filter(each -> own(each).isEmpty())
                        .findFirst();
    }

    /** The words in use, or those to begin with. */
    public String words(WordingVariant variant) {
        return own(variant)
                .or(() -> own.stream().findFirst())
                .map(OwnWording::text)
                .orElse(neutral);
    }
}
