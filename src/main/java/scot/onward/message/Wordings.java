package scot.onward.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.message.internal.KeptWording;
import scot.onward.message.internal.KeptWordings;
import scot.onward.message.internal.NeutralWording;
import scot.onward.message.internal.NeutralWordings;

/**
 * The words of each message: the organisation's own, otherwise the neutral ones; in the client's language where somebody who
 * speaks it has checked them, otherwise in English.
 *
 * @see <a href="../../../../site/markdown/decisions/0012-wording-is-data.md">decision 12</a>
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Wordings {

    private record Choice(UUID id, WritingLanguage language, String text) {}

    private final KeptWordings kept;
    private final NeutralWordings neutral;

    Wordings(KeptWordings kept, NeutralWordings neutral) {
        this.kept = kept;
        this.neutral = neutral;
    }

    /**
     * The exact words. The same notice always gets the same ones, so that what was shown before is what is sent.
     *
     * @param organisationId whose hub it is
     * @param language the client's by its English name; null for English
     */
    public Composed compose(
            MessageKind kind, MessageChannel channel, UUID organisationId, @Nullable String language, Notice notice) {
        WritingLanguage wished = neutral.language(language);
        Choice choice = own(organisationId, wished, kind, channel, notice)
                .or(() -> checked(wished, kind, channel))
                .or(() -> own(organisationId, WritingLanguage.ENGLISH, kind, channel, notice))
                .orElseGet(() -> neutral(WritingLanguage.ENGLISH, kind, channel));
        String text = AppointmentWording.of(choice.text(), neutral.phrases(choice.language()), channel, notice);
        return new Composed(
                text,
                choice.id(),
                choice.language().name(),
                channel == MessageChannel.TEXT ? TextParts.of(text).count() : 0);
    }

    private Optional<Choice> own(
            UUID organisationId, WritingLanguage language, MessageKind kind, MessageChannel channel, Notice notice) {
        List<KeptWording> variants = kept.used(organisationId).stream()
                .filter(each -> each.kind() == kind
                        && each.channel() == NeutralWordings.shape(channel)
                        && each.language().equals(language.name()))
                .toList();
        return variants.isEmpty()
                ? Optional.empty()
                : Optional.of(variants.get(share(kind, notice, variants.size())))
                        .map(each -> new Choice(each.id(), language, each.text()));
    }

    /** Spreads notices evenly by what no wording can have an effect on. */
    private static int share(MessageKind kind, Notice notice, int variants) {
        int mixed = Objects.hash(kind.name(), notice.nameToUse(), notice.at()) * 0x9E3779B9;
        return Math.floorMod(mixed >>> 16, variants);
    }

    private Optional<Choice> checked(WritingLanguage language, MessageKind kind, MessageChannel channel) {
        return !language.equals(WritingLanguage.ENGLISH) && neutral.isChecked(language)
                ? Optional.of(neutral(language, kind, channel))
                : Optional.empty();
    }

    private Choice neutral(WritingLanguage language, MessageKind kind, MessageChannel channel) {
        NeutralWording wording = neutral.of(language, kind, channel);
        return new Choice(wording.id(), language, wording.text());
    }
}
