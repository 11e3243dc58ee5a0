package scot.onward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import scot.onward.client.NameWords;
import scot.onward.demo.DemoRows.Row;

/** Somebody in the queue who came two years ago under her full name: two records that a person may find to be one. */
final class DemoDouble {

    private static final String NOW = "Betty Lennox";
    private static final String BEFORE = "Elizabeth Lennox";
    private static final Duration AGO = Duration.ofDays(700);

    private final DemoRows rows;

    DemoDouble(DemoRows rows) {
        this.rows = rows;
    }

    void write() {
        UUID later = DemoIds.id("client", NOW);
        UUID earlier = DemoIds.id("client", BEFORE);
        Row known = rowOf("client", "id", later);
        Instant since = (Instant) Objects.requireNonNull(known.get("created_at"));
        rows.add("client")
                .set("id", earlier)
                .set("name", BEFORE)
                .set("name_key", NameWords.key(BEFORE))
                .set("birth_date", known.get("birth_date"))
                .set("postcode", known.get("postcode"))
                .set("phone", "07700 900117")
                .set("phone_ok", true)
                .set("text_ok", false)
                .set("email_ok", false)
                .set("voicemail_ok", false)
                .set("may_name_service", false)
                .set("best_time", "mornings")
                .set("created_at", since.minus(AGO));
        NameWords.findableBy(BEFORE)
                .forEach(word ->
                        rows.add("client_word").set("client_id", earlier).set("word", word));
        rows.add("client_hub")
                .set("client_id", earlier)
                .set("hub_id", rowOf("client_hub", "client_id", later).get("hub_id"));
        rows.add("same_person")
                .set("id", DemoIds.id("same_person", NOW))
                .set("client_id", later)
                .set("other_id", earlier)
                .set("noticed_at", since)
                .set("state", "OPEN");
        rowOf("referral", "client_id", later).set("recognised", "POSSIBLE").set("possible_client_id", earlier);
    }

    private Row rowOf(String table, String column, UUID id) {
        return rows.of(table).stream()
                .filter(row -> id.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }
}
