package scot.onward.triage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A published rule is never changed, only superseded: its fingerprint was recorded when it was published. */
class PublishedRulesTest {

    private final List<ClockRule> published = TestBook.shipped().clocks().stream()
            .filter(clock -> clock.source().state() == RuleState.PUBLISHED)
            .toList();

    @ParameterizedTest(name = "{0}, version {1}")
    @CsvFileSource(resources = "/triage/published-rules.csv", delimiter = ';', numLinesToSkip = 1)
    void isAsItWasPublished(String id, int version, String fingerprint) throws NoSuchAlgorithmException {
        ClockRule rule = published.stream()
                .filter(clock -> clock.id().equals(id) && clock.version() == version)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " was published and is gone"));
        assertThat(fingerprint(rule))
                .as("%s was changed; add a further version of it instead", id)
                .isEqualTo(fingerprint);
    }

    @Test
    void everyPublishedRuleIsRecorded() throws NoSuchAlgorithmException {
        StringBuilder expected = new StringBuilder("id; version; fingerprint\n");
        for (ClockRule rule : published) {
            expected.append(String.join("; ", rule.id(), String.valueOf(rule.version()), fingerprint(rule)))
                    .append('\n');
        }
        assertThat(TestBook.resource("/triage/published-rules.csv")).isEqualTo(expected.toString());
    }

    /** What decides a date; wording, and when the source was last checked, may be corrected. */
    private static String fingerprint(ClockRule rule) throws NoSuchAlgorithmException {
        String deciding = List.of(
                        rule.id(),
                        rule.version(),
                        rule.period(),
                        rule.start(),
                        rule.extensions(),
                        rule.late(),
                        rule.effectiveFrom())
                .stream()
                .map(Object::toString)
                .collect(joining("|"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(deciding.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 6);
    }
}
