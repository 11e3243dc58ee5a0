package scot.onward.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.message.internal.KeptWording;
import scot.onward.message.internal.KeptWordings;
import scot.onward.message.internal.NeutralWordings;
import scot.onward.message.internal.WordingExample;

/** Where a manager words what clients are told, for all hubs of the manager's organisation. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('MANAGER')")
public class WordingDesk {

    /** The channels that have a wording of their own; a slip has that of a letter. */
    public static final List<MessageChannel> CHANNELS =
            List.of(MessageChannel.TEXT, MessageChannel.EMAIL, MessageChannel.LETTER);

    private final KeptWordings kept;
    private final NeutralWordings neutral;
    private final WordingTurnouts turnouts;
    private final Places places;
    private final CurrentUser currentUser;
    private final ChangeLog changeLog;
    private final Clock clock;

    WordingDesk(
            KeptWordings kept,
            NeutralWordings neutral,
            WordingTurnouts turnouts,
            Places places,
            CurrentUser currentUser,
            ChangeLog changeLog,
            Clock clock) {
        this.kept = kept;
        this.neutral = neutral;
        this.turnouts = turnouts;
        this.places = places;
        this.currentUser = currentUser;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** The languages in which something can be written, English first. */
    public List<WritingLanguage> languages() {
        return neutral.languages();
    }

    /** What is said at each occasion. */
    public List<WordingState> states(WritingLanguage language, MessageChannel channel) {
        List<KeptWording> used = kept.usedNow(organisation());
        return Arrays.stream(MessageKind.values())
                .map(kind -> state(kind, channel, language, used))
                .toList();
    }

    private WordingState state(
            MessageKind kind, MessageChannel channel, WritingLanguage language, List<KeptWording> used) {
        return new WordingState(
                kind,
                channel,
                language,
                about(used, kind, channel, language).map(WordingDesk::own).toList(),
                neutral.of(language, kind, channel).text(),
                language.equals(WritingLanguage.ENGLISH) || neutral.isChecked(language));
    }

    /** How words would read, with one of the manager's hubs. */
    public WordingPreview preview(MessageKind kind, MessageChannel channel, WritingLanguage language, String text) {
        HubRow hub = places.hubs(currentUser.get().hubIds()).stream()
                .findFirst()
                .orElseGet(() -> places.hubs().getFirst());
        var today = clock.instant().atZone(hub.zone()).toLocalDate();
        var phrases = neutral.phrases(language);
        return new WordingPreview(
                AppointmentWording.of(text, phrases, channel, WordingExample.plain(kind, hub, today)),
                AppointmentWording.of(text, phrases, channel, WordingExample.full(kind, hub, today)),
                WordingCheck.of(text, kind, neutral.reasons(language)));
    }

    /** Uses words from now on. What has been queued keeps the words that were shown. */
    @Transactional
    public WordingOutcome use(NewWording wished) {
        List<WordingProblem> problems =
                WordingCheck.of(wished.text(), wished.kind(), neutral.reasons(wished.language()));
        if (!problems.isEmpty()) {
            return new WordingOutcome.Refused(problems);
        }
        String checkedBy = wished.checkedBy();
        boolean english = wished.language().equals(WritingLanguage.ENGLISH);
        if (!english && (checkedBy == null || checkedBy.isBlank())) {
            return new WordingOutcome.Unchecked();
        }
        if (version(wished) != wished.seen()) {
            return new WordingOutcome.Overtaken();
        }
        KeptWording next = next(wished, english ? null : checkedBy);
        try {
            kept.add(organisation(), next, currentUser.get().accountId());
        } catch (DuplicateKeyException somebodyElse) {
            return new WordingOutcome.Overtaken();
        }
        changeLog.changed("message-wording", next.id(), "used", null);
        return new WordingOutcome.Used();
    }

    /** Uses words beside those in use, so that each goes to half of the people. */
    @Transactional
    public WordingOutcome useBeside(NewWording wished) {
        boolean nothingOwn = about(kept.usedNow(organisation()), wished.kind(), wished.channel(), wished.language())
                .findAny()
                .isEmpty();
        if (nothingOwn) {
            String present = neutral.of(wished.language(), wished.kind(), wished.channel())
                    .text();
            WordingOutcome kept = use(wished.with(WordingVariant.A, present));
            return kept instanceof WordingOutcome.Used ? use(wished.with(WordingVariant.B, wished.text())) : kept;
        }
        return use(wished);
    }

    /** Uses an organisation's wording no more: the other variant alone, or again what Onward brings. */
    @Transactional
    public void takeBack(OwnWording wording) {
        kept.retire(organisation(), wording.id());
        changeLog.changed("message-wording", wording.id(), "taken-back", null);
    }

    /** Whether people came who were told in each wording, newest first and the neutral one last. */
    public List<WordingResult> results(MessageKind kind, MessageChannel channel, WritingLanguage language) {
        List<OwnWording> own = about(kept.history(organisation()), kind, channel, language)
                .map(WordingDesk::own)
                .toList();
        var fallback = neutral.of(language, kind, channel);
        Map<UUID, Turnout> known = turnouts.of(
                Stream.concat(own.stream().map(OwnWording::id), Stream.of(fallback.id()))
                        .toList(),
                currentUser.get().hubIds());
        List<WordingResult> results = new ArrayList<>();
        own.forEach(it -> results.add(new WordingResult(it, it.text(), known.getOrDefault(it.id(), Turnout.NONE))));
        results.add(new WordingResult(null, fallback.text(), known.getOrDefault(fallback.id(), Turnout.NONE)));
        return results;
    }

    private int version(NewWording wished) {
        return about(kept.usedNow(organisation()), wished.kind(), wished.channel(), wished.language())
                .filter(it -> it.variant() == wished.variant())
                .mapToInt(KeptWording::version)
                .max()
                .orElse(0);
    }

    private KeptWording next(NewWording wished, @Nullable String checkedBy) {
        int last = about(kept.history(organisation()), wished.kind(), wished.channel(), wished.language())
                .filter(it -> it.variant() == wished.variant())
                .mapToInt(KeptWording::version)
                .max()
                .orElse(0);
        return new KeptWording(
                UUID.randomUUID(),
                wished.language().name(),
                wished.kind(),
                wished.channel(),
                wished.variant(),
                last + 1,
                wished.text().strip(),
                checkedBy == null ? null : checkedBy.strip(),
                clock.instant(),
                null);
    }

    private UUID organisation() {
        return currentUser.get().organisation();
    }

    private static Stream<KeptWording> about(
            List<KeptWording> wordings, MessageKind kind, MessageChannel channel, WritingLanguage language) {
        return wordings.stream()
                .filter(it -> it.kind() == kind
                        && it.channel() == channel
                        && it.language().equals(language.name()));
    }

    private static OwnWording own(KeptWording it) {
        return new OwnWording(
                it.id(), it.variant(), it.version(), it.text(), it.checkedBy(), it.createdAt(), it.retiredAt());
    }
}
