package scot.onward.message.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.WordingDesk;
import scot.onward.message.WritingLanguage;

/** What of the wordings is on screen. @param kind null while none is open */
record WordingsAddress(
        WritingLanguage language,
        MessageChannel channel,
        @Nullable MessageKind kind) {

    static WordingsAddress of(QueryParameters query, List<WritingLanguage> languages) {
        return new WordingsAddress(
                query.getSingleParameter("language")
                        .flatMap(tag -> languages.stream()
                                .filter(each -> each.tag().equals(tag))
                                .findFirst())
                        .orElse(WritingLanguage.ENGLISH),
                query.getSingleParameter("channel")
                        .flatMap(name -> WordingDesk.CHANNELS.stream()
                                .filter(each -> word(each).equals(name))
                                .findFirst())
                        .orElse(MessageChannel.TEXT),
                query.getSingleParameter("open")
                        .flatMap(name -> List.of(MessageKind.values()).stream()
                                .filter(each -> word(each).equals(name))
                                .findFirst())
                        .orElse(null));
    }

    WordingsAddress in(WritingLanguage other) {
        return new WordingsAddress(other, channel, kind);
    }

    WordingsAddress by(MessageChannel other) {
        return new WordingsAddress(language, other, kind);
    }

    WordingsAddress with(@Nullable MessageKind other) {
        return new WordingsAddress(language, channel, other);
    }

    QueryParameters query() {
        Map<String, String> parameters = new TreeMap<>();
        if (!language.equals(WritingLanguage.ENGLISH)) {
            parameters.put("language", language.tag());
        }
        if (channel != MessageChannel.TEXT) {
            parameters.put("channel", word(channel));
        }
        Optional.ofNullable(kind).ifPresent(open -> parameters.put("open", word(open)));
        return QueryParameters.simple(parameters);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
