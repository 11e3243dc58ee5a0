package scot.onward.message;

import java.time.LocalDateTime;
import java.util.Locale;

/** Times as people say them. */
public final class SpokenTime {

    private SpokenTime() {}

    /** "11.15am", "2pm", "12 noon". */
    public static String of(LocalDateTime at) {
        if (at.getHour() == 12 && at.getMinute() == 0) {
            return "12 noon";
        }
        int hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        String minutes = at.getMinute() == 0 ? "" : String.format(Locale.UK, ".%02d", at.getMinute());
        return hour + minutes + (at.getHour() < 12 ? "am" : "pm");
    }
}
