package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Path PAGE = Path.of("src/site/markdown/referral-states.md");

    @Test
    void the_page_for_people_says_the_same_as_the_table() throws IOException {
        List<List<String>> lines = table();
        List<ReferralStatus> from = lines.getFirst().stream()
                .skip(1)
                .map(word -> ReferralStatus.valueOf(constant(word)))
                .toList();

        assertThat(from).containsExactlyInAnyOrder(ReferralStatus.values());
        assertThat(lines.stream().skip(2).map(line -> ReferralMove.valueOf(constant(line.getFirst()))))
                .containsExactly(ReferralMove.values());
        for (List<String> line : lines.subList(2, lines.size())) {
            ReferralMove move = ReferralMove.valueOf(constant(line.getFirst()));
            for (int i = 0; i < from.size(); i++) {
                assertThat(Lifecycle.after(move, from.get(i)))
                        .as("%s from %s", move, from.get(i))
                        .isEqualTo(read(line.get(i + 1), from.get(i)));
            }
        }
    }

    @Test
    void every_next_step_and_every_end_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(NextStep.values()).allSatisfy(step -> assertThat(page).contains("| " + step + " |"));
        assertThat(EndReason.values()).allSatisfy(reason -> assertThat(page).containsPattern("\\b" + reason + "\\b"));
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void only_a_person_who_opens_it_again_gets_it_out_of_closed(ReferralStatus status) {
        assertThat(Stream.of(ReferralMove.values())
                        .filter(move -> Lifecycle.allows(move, ReferralStatus.CLOSED))
                        .toList())
                .containsExactly(ReferralMove.REOPEN);
        assertThat(Lifecycle.allows(ReferralMove.END, status)).isEqualTo(status != ReferralStatus.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(ReferralMove.class)
    void who_has_come_never_goes_back_to_before(ReferralMove move) {
        for (ReferralStatus come : List.of(ReferralStatus.ATTENDED, ReferralStatus.ENGAGED)) {
            assertThat(Lifecycle.after(move, come).stream())
                    .allMatch(after -> after.hasCome() || after == ReferralStatus.CLOSED);
        }
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void what_has_ended_does_not_end_again(EndReason reason) {
        assertThat(Lifecycle.refusal(reason, "note", ReferralStatus.CLOSED, 3)).isEqualTo(EndOutcome.ENDED_BEFORE);
    }

    @Test
    void an_end_has_to_be_true() {
        assertThat(Lifecycle.refusal(EndReason.NO_CONTACT, null, ReferralStatus.AWAITING_CONTACT, 2))
                .isEqualTo(EndOutcome.NOT_TRIED_ENOUGH);
        assertThat(Lifecycle.refusal(EndReason.NO_CONTACT, null, ReferralStatus.ENGAGED, 3))
                .isEqualTo(EndOutcome.NOT_TRIED_ENOUGH);
        assertThat(Lifecycle.refusal(EndReason.NO_CONTACT, null, ReferralStatus.AWAITING_CONTACT, 3))
                .isNull();
        assertThat(Lifecycle.refusal(EndReason.OUTCOME_REACHED, null, ReferralStatus.BOOKED, 0))
                .isEqualTo(EndOutcome.NOT_COME_YET);
        assertThat(Lifecycle.refusal(EndReason.OUTCOME_REACHED, null, ReferralStatus.ATTENDED, 0))
                .isNull();
        assertThat(Lifecycle.refusal(EndReason.DECLINED_BY_SERVICE, " ", ReferralStatus.TRIAGED, 0))
                .isEqualTo(EndOutcome.NOTE_MISSING);
        assertThat(Lifecycle.refusal(EndReason.REDIRECTED, "note", ReferralStatus.TRIAGED, 0))
                .isEqualTo(EndOutcome.NOT_ACCEPTED_YET);
    }

    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| Move |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Optional<ReferralStatus> read(String cell, ReferralStatus from) {
        return switch (cell) {
            case "–" -> Optional.empty();
            case "stays" -> Optional.of(from);
            default -> Optional.of(ReferralStatus.valueOf(constant(cell)));
        };
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
