package scot.onward.triage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import scot.onward.shared.WorkingCalendar;

/** The rule book as it is shipped, for tests without Spring. */
public final class TestBook {

    private TestBook() {}

    public static RuleBookEdition shipped() {
        return RuleBookReader.read(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
    }

    public static RuleBookEdition changed(String from, String to) {
        return RuleBookReader.read(
                new ByteArrayInputStream(text().replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    /** The working days of the hubs as they are shipped: bank holidays and local ones. */
    static WorkingCalendar workingDays() {
        return WorkingCalendar.read(
                new ByteArrayInputStream(resource("/config/holidays.yaml").getBytes(StandardCharsets.UTF_8)));
    }

    private static String text() {
        return resource("/config/rulebook.yaml");
    }

    static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(TestBook.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
