package scot.onward.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import scot.onward.message.internal.Phrases;
import scot.onward.message.internal.Template;

/** The exact words to a client: a wording with its fields filled in. */
final class AppointmentWording {

    private static final int MOST_REMEMBERED = 1_000;

    /** The wordings in use are few; what is only typed for a preview may push them out now and then. */
    private static final Map<String, Template> TAKEN_APART = new ConcurrentHashMap<>();

    private AppointmentWording() {}

    /** The words; a text message gets plain punctuation where that makes it shorter. */
    static String of(String wording, Phrases phrases, MessageChannel channel, Notice notice) {
        if (TAKEN_APART.size() > MOST_REMEMBERED) {
            TAKEN_APART.clear();
        }
        String text = TAKEN_APART.computeIfAbsent(wording, Template::of).with(values(phrases, notice));
        return channel == MessageChannel.TEXT ? TextParts.plain(text) : text;
    }

    private static Map<WordingField, String> values(Phrases phrases, Notice notice) {
        Map<WordingField, String> values = new EnumMap<>(WordingField.class);
        values.put(WordingField.NAME, notice.firstName());
        values.put(WordingField.DAY, phrases.day(notice.at()));
        values.put(WordingField.TIME, phrases.time(notice.at()));
        values.put(WordingField.UNTIL, phrases.day(notice.at()));
        values.put(WordingField.WHERE, phrases.where(notice));
        values.put(WordingField.HUB, notice.hubName());
        values.put(WordingField.PHONE, notice.hubPhone());
        Notice.Earlier earlier = notice.earlier();
        if (earlier != null) {
            values.put(WordingField.OLD, phrases.old(earlier));
        }
        String service = notice.service();
        if (service != null) {
            values.put(WordingField.SERVICE, service);
        }
        String link = notice.link();
        if (link != null) {
            values.put(WordingField.LINK, link);
        }
        return values;
    }
}
