package scot.onward.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import scot.onward.client.NameWords;

/** Made-up people: the same names, dates and numbers for the same seed, and no name twice. */
final class DemoPeople {

    private static final String[] DISTRICTS = {"G31", "G21", "G32", "G40", "G33", "G22"};
    private static final String[] LANGUAGES = {"Polish", "Arabic", "Urdu", "Romanian", "French"};
    private static final String[] BEST_TIMES = {"mornings", "afternoons", "any time"};

    private final Random random;
    private final DemoRows rows;
    private final LocalDate today;
    private final List<String> givenNames = words("given_name");
    private final List<String> familyNames = words("family_name");
    private final Set<String> taken = new HashSet<>();
    private int phones;

    DemoPeople(Random random, DemoRows rows, LocalDate today) {
        this.random = random;
        this.rows = rows;
        this.today = today;
    }

    /** A person of the demonstration, as the generators need it. */
    record Person(
            UUID id,
            String name,
            LocalDate birthDate,
            String district,
            String phone,
            @Nullable String language,
            List<String> needs) {

        String givenName() {
            return name.split(" ")[0];
        }
    }

    /** Somebody with a name that nobody else has yet. */
    Person someone(Instant known, String hub) {
        String name;
        do {
            name = pick(givenNames) + " " + pick(familyNames);
        } while (taken.contains(name));
        String language = random.nextInt(12) == 0 ? pick(List.of(LANGUAGES)) : null;
        return named(name, known, hub, language, List.of());
    }

    /** A client called {@code name}. */
    Person named(String name, Instant known, String hub, @Nullable String language, List<String> needs) {
        taken.add(name);
        UUID id = DemoIds.id("client", name);
        LocalDate birthDate = today.minusDays(18L * 365 + random.nextInt(62 * 365));
        String district = DISTRICTS[random.nextInt(DISTRICTS.length)];
        String phone = "07700 900" + "%03d".formatted(200 + phones++ % 800);
        boolean text = random.nextInt(10) < 8;
        rows.add("client")
                .set("id", id)
                .set("name", name)
                .set("name_key", NameWords.key(name))
                .set("birth_date", birthDate)
                .set("postcode", district)
                .set("phone", phone)
                .set("language", language)
                .set("interpreter", language)
                .set("phone_ok", true)
                .set("text_ok", text)
                .set("email_ok", false)
                .set("voicemail_ok", random.nextInt(10) < 4)
                .set("may_name_service", random.nextInt(10) < 3)
                .set("best_time", BEST_TIMES[random.nextInt(BEST_TIMES.length)])
                .set("created_at", known);
        NameWords.findableBy(name)
                .forEach(word -> rows.add("client_word").set("client_id", id).set("word", word));
        needs.forEach(need -> rows.add("client_need").set("client_id", id).set("need", need));
        rows.add("client_hub").set("client_id", id).set("hub_id", DemoIds.id("hub", hub));
        return new Person(id, name, birthDate, district, phone, language, needs);
    }

    /** Whether somebody of this name is in the demonstration already. */
    boolean knows(String name) {
        return taken.contains(name);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String name) {
        try {
            return List.of(new ClassPathResource("demo/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
