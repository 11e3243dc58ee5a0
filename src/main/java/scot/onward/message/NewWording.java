package scot.onward.message;

import org.jspecify.annotations.Nullable;

/**
 * Words to be used from now on.
 *
 * @param checkedBy who speaks the language and has read them; not asked for in English
 * @param seen the version that was on screen; nought when there was none
 */
public record NewWording(
        MessageKind kind,
        MessageChannel channel,
        WritingLanguage language,
        WordingVariant variant,
        String text,
        @Nullable String checkedBy,
        int seen) {

    NewWording with(WordingVariant other, String words) {
        return new NewWording(kind, channel, language, other, words, checkedBy, seen);
    }
}
