package scot.onward.message.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.WritingLanguage;
import scot.onward.shared.ConfigEntry;

/** The wordings and languages of {@code config/wordings.yaml}; a wrong entry stops the start with a message that names it. */
public final class NeutralWordings {

    /** A language as the file has it. @param checked whether somebody who speaks it has read its wordings */
    private record Written(Phrases phrases, boolean checked, List<NeutralWording> wordings, TreeSet<String> reasons) {}

    private final Map<String, Written> languages = new LinkedHashMap<>();

    private NeutralWordings(ConfigEntry file) {
        for (ConfigEntry entry : file.list("languages")) {
            languages.put(entry.text("name"), read(entry));
        }
        if (!languages.containsKey(WritingLanguage.ENGLISH.name())) {
            throw file.refuse("English must be among the languages");
        }
    }

    /** @throws IllegalStateException naming the entry that is wrong */
    public static NeutralWordings read(InputStream yaml) {
        return new NeutralWordings(ConfigEntry.read("wordings.yaml", yaml));
    }

    private static Written read(ConfigEntry entry) {
        String language = entry.text("name");
        List<NeutralWording> wordings = new ArrayList<>();
        for (ConfigEntry each : entry.list("wordings")) {
            MessageKind kind = each.word("kind", MessageKind.class);
            wordings.add(new NeutralWording(language, kind, MessageChannel.TEXT, each.text("text")));
            wordings.add(new NeutralWording(language, kind, MessageChannel.EMAIL, each.text("paper")));
            wordings.add(new NeutralWording(language, kind, MessageChannel.LETTER, each.text("paper")));
        }
        if (wordings.size() != MessageKind.values().length * 3) {
            throw entry.refuse("every kind of message needs its wording, once");
        }
        TreeSet<String> reasons = new TreeSet<>(
                List.of(entry.text("reasons").toLowerCase(Locale.ROOT).split("\\s*,\\s*")));
        return new Written(Phrases.read(entry), entry.has("checked-by"), List.copyOf(wordings), reasons);
    }

    /** The languages, English first. */
    public List<WritingLanguage> languages() {
        return languages.values().stream()
                .map(each -> each.phrases().language())
                .toList();
    }

    /** A client's language where something can be written in it; English otherwise. */
    public WritingLanguage language(@Nullable String name) {
        return name == null ? WritingLanguage.ENGLISH : find(name).orElse(WritingLanguage.ENGLISH);
    }

    private Optional<WritingLanguage> find(String name) {
        return languages().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** How a language writes days and places. */
    public Phrases phrases(WritingLanguage language) {
        return written(language).phrases();
    }

    /** Whether somebody who speaks a language has read the wordings that Onward brings in it. */
    public boolean isChecked(WritingLanguage language) {
        return written(language).checked();
    }

    /** Words that would tell why somebody comes, in this language and in English; with a hyphen how such words begin. */
    public List<String> reasons(WritingLanguage language) {
        TreeSet<String> all = new TreeSet<>(written(language).reasons());
        all.addAll(written(WritingLanguage.ENGLISH).reasons());
        return List.copyOf(all);
    }

    /** The wording for every organisation that has none of its own; a slip has that of a letter. */
    public NeutralWording of(WritingLanguage language, MessageKind kind, MessageChannel channel) {
        MessageChannel shape = shape(channel);
        return written(language).wordings().stream()
                .filter(each -> each.kind() == kind && each.channel() == shape)
                .findFirst()
                .orElseThrow();
    }

    /** All of them. */
    public List<NeutralWording> all() {
        return languages.values().stream()
                .flatMap(each -> each.wordings().stream())
                .toList();
    }

    /** A slip is written as a letter. */
    public static MessageChannel shape(MessageChannel channel) {
        return channel == MessageChannel.SLIP ? MessageChannel.LETTER : channel;
    }

    private Written written(WritingLanguage language) {
        return Optional.ofNullable(languages.get(language.name())).orElseThrow();
    }
}
