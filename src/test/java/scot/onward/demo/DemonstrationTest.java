package scot.onward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.onward.demo.DemoRows.Row;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.TestBook;

class DemonstrationTest {

    private static final Set<Object> PRACTICES =
            Set.of(DemoIds.id("organisation", "sandyhill"), DemoIds.id("organisation", "lanthorn"));

    private final DemoRows rows = loadedAt("2026-11-26T10:42");
    private final List<Row> history = rows.of("referral").stream()
            .filter(row -> PRACTICES.stream().anyMatch(practice -> practice.equals(row.get("organisation_id"))))
            .filter(row -> instant(row, "received_at").isBefore(at("2026-11-04T00:00")))
            .toList();
    private final Set<Object> referred =
            history.stream().map(row -> row.get("id")).collect(Collectors.toSet());

    @Test
    void theTwoPracticesReferred276PeopleOfWhom165Engaged() {
        long engaged = rows.of("referral_event").stream()
                .filter(row -> "ENGAGED".equals(row.get("kind")) && referred.contains(row.get("referral_id")))
                .count();

        assertThat(history).hasSize(276);
        assertThat(engaged).isEqualTo(165);
    }

    @Test
    void theirGainsHaveTheMedianAndTheSumThatWerePublished() {
        Map<Object, Long> perCase = new HashMap<>();
        Set<Object> sessions = sessions();
        rows.of("gain").stream()
                .filter(row -> sessions.contains(row.get("session_id")))
                .forEach(row -> perCase.merge(
                        Objects.requireNonNull(row.get("case_id")), pence(row, "counts_pence"), Long::sum));
        LongStream sums = perCase.values().stream().mapToLong(Long::longValue).sorted();
        long[] sorted = sums.toArray();

        assertThat(sorted[sorted.length / 2]).isCloseTo(700_000, within(20_000L));
        assertThat(LongStream.of(sorted).sum()).isCloseTo(85_000_000, within(1_500_000L));
    }

    @Test
    void theirDebtsAndOnwardReferralsAreAsPublished() {
        Set<Object> sessions = sessions();
        long debt = rows.of("debt").stream()
                .filter(row -> sessions.contains(row.get("session_id")))
                .mapToLong(row -> pence(row, "amount_pence"))
                .sum();
        long onward = rows.of("onward_referral").stream()
                .filter(row -> sessions.contains(row.get("session_id")))
                .count();

        assertThat(debt).isEqualTo(15_600_000);
        assertThat(onward).isBetween(70L, 95L);
    }

    @Test
    void todayHasEveryStateAndTheQueueEveryLevel() {
        assertThat(rows.of("appointment").stream().map(row -> row.get("status")))
                .contains("BOOKED", "ARRIVED", "CHECKED_IN", "FULFILLED", "NOSHOW", "CANCELLED");
        assertThat(rows.of("closure").stream().map(row -> row.get("kind"))).contains("ROOM_LOST", "ADVISER_AWAY");
        assertThat(rows.of("referral").stream()
                        .filter(row -> row.get("ended_at") == null)
                        .map(row -> row.get("rule_level")))
                .contains(1, 2, 3, 4);
        assertThat(rows.of("waiting_entry")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26T10:42",
                "2026-11-21T21:00",
                "2027-01-02T03:00",
                "2028-02-29T23:55",
                "2027-03-28T08:00",
                "2026-10-25T16:00",
                "2027-12-27T12:30"
            })
    void nobodyIsInTwoPlacesAtOnceWheneverItIsLoaded(String moment) {
        Map<Object, TreeMap<Instant, Instant>> taken = new HashMap<>();
        for (Row claim : loadedAt(moment).of("claim")) {
            Instant from = instant(claim, "starts_at");
            Instant to = instant(claim, "ends_at");
            var spans = taken.computeIfAbsent(Objects.requireNonNull(claim.get("resource_id")), id -> new TreeMap<>());
            var before = spans.lowerEntry(to);
            assertThat(before == null || !before.getValue().isAfter(from))
                    .as("free from %s to %s", from, to)
                    .isTrue();
            spans.put(from, to);
        }
    }

    @Test
    void noTwoClientsShareANameAndTheSameDayGivesTheSamePeople() {
        List<Object> ids = rows.of("client").stream().map(row -> row.get("id")).collect(Collectors.toList());

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(loadedAt("2026-11-26T10:42").of("client").stream().map(row -> row.get("id")))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void telephoneNumbersComeFromTheRangesKeptForDrama() {
        assertThat(rows.of("client").stream().map(row -> (String) row.get("phone")))
                .allMatch(phone -> phone.matches("07700 900\\d{3}"));
    }

    private Set<Object> sessions() {
        return rows.of("advice_session").stream()
                .filter(row -> referred.contains(row.get("referral_id")))
                .map(row -> (UUID) row.get("id"))
                .collect(Collectors.toSet());
    }

    private static long pence(Row row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private static Instant instant(Row row, String column) {
        return (Instant) Objects.requireNonNull(row.get(column));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DemoDay.ZONE).toInstant();
    }

    private static DemoRows loadedAt(String local) {
        return Demonstration.of(DemoDay.of(at(local)), WorkingCalendar.scottish(), TestBook.shipped());
    }
}
