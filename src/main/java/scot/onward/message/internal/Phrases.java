package scot.onward.message.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import scot.onward.message.Notice;
import scot.onward.message.Notice.Earlier;
import scot.onward.message.SpokenTime;
import scot.onward.message.WritingLanguage;
import scot.onward.shared.ConfigEntry;

/** What a language needs besides wordings: how days and times are written, and how a place is told. */
public record Phrases(
        WritingLanguage language,
        DateTimeFormatter days,
        String times,
        String today,
        String onDay,
        String inPerson,
        String samePlace,
        String byPhone,
        String byVideo) {

    private static final String SPOKEN = "spoken";

    /** @throws IllegalStateException naming what is missing */
    static Phrases read(ConfigEntry entry) {
        WritingLanguage language = new WritingLanguage(entry.text("name"), entry.text("tag"));
        return new Phrases(
                language,
                DateTimeFormatter.ofPattern(
                        entry.text("day"), language.tag().equals("en") ? Locale.UK : language.locale()),
                entry.text("time"),
                entry.text("today"),
                entry.text("on-day"),
                entry.text("in-person"),
                entry.text("same-place"),
                entry.text("by-phone"),
                entry.text("by-video"));
    }

    /** "Tue 1 Dec". */
    public String day(LocalDateTime at) {
        return days.format(at).replace("Sept", "Sep");
    }

    /** "11.15am", "2pm", "12 noon"; or as the language's pattern says. */
    public String time(LocalDateTime at) {
        return times.equals(SPOKEN)
                ? SpokenTime.of(at)
                : DateTimeFormatter.ofPattern(times, language.locale()).format(at);
    }

    /** Where they come to, or how they are reached instead. */
    public String where(Notice notice) {
        Earlier earlier = notice.earlier();
        return switch (notice.delivery()) {
            case IN_PERSON ->
                earlier != null && earlier.samePlace() ? samePlace : inPerson.replace("{place}", place(notice));
            case PHONE -> byPhone;
            case VIDEO -> byVideo;
        };
    }

    /** "today" or "on Tue 1 Dec". */
    public String old(Earlier earlier) {
        return earlier.at().toLocalDate().equals(earlier.today()) ? today : onDay.replace("{day}", day(earlier.at()));
    }

    private static String place(Notice notice) {
        return notice.door().isBlank() ? notice.hubName() : notice.hubName() + ", " + notice.door();
    }
}
