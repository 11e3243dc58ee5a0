package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.PracticeFunnel.Count;

class PracticeFiguresDatabaseTest extends DatabaseTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReferralProgress progress;

    @Autowired
    private SentReferrals sentReferrals;

    @Autowired
    private PracticeFigures figures;

    @Autowired
    private PracticeMail mail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;

    @BeforeEach
    void settle() {
        town = new Town(jdbc, currentUser);
    }

    @Test
    void whoever_does_not_share_is_counted_as_sent_and_nowhere_after() {
        send(town.practice, Town.patient("Ishbel Carr"), 40);
        send(town.practice, Town.withoutHearingBack(Town.patient("Hugh Gemmell")), 40);

        assertThat(counts(figures(town.practice).practice())).containsExactly(2, 1, 1, 1, 0, 0);
        assertThat(counts(town.as(town.practice, () -> figures.lastYear()))).containsExactly(2, 1, 1, 1, 0, 0);
    }

    @Test
    void the_hubs_numbers_wait_until_five_others_are_in_them() {
        SignedIn other = town.otherPractice();
        send(town.practice, Town.patient("Ours"), 40);
        for (int i = 0; i < 4; i++) {
            send(other, Town.patient("Theirs " + i), 40);
        }
        assertThat(counts(figures(town.practice).hubs())).startsWith(null, null, null, null);

        send(other, Town.patient("Theirs 4"), 40);

        assertThat(counts(figures(town.practice).hubs())).startsWith(6, 6, 6, 6);
        assertThat(figures(other).hubs().counts().getFirst().referrals()).isNull();
    }

    @Test
    void this_month_counts_when_it_is_over() {
        send(town.practice, Town.patient("Just sent"), 0);

        assertThat(figures(town.practice).practice().sent()).isZero();
    }

    @Test
    void answers_of_a_few_are_not_shown() {
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(send(town.practice, Town.patient("Patient " + i), 40));
        }
        town.doAs(town.practice, () -> sent.subList(0, 4).forEach(id -> sentReferrals.countSpared(id, true)));
        assertThat(figures(town.practice).saidIfSpared()).isEmpty();

        town.doAs(town.practice, () -> sentReferrals.countSpared(sent.get(4), true));

        assertThat(figures(town.practice).spared()).hasValue(5);
        assertThat(figures(town.practice).saidIfSpared()).hasValue(5);
    }

    @Test
    void only_a_practice_reads_its_figures() {
        List.of(town.adviser, town.reception, town.manager)
                .forEach(person -> assertThatThrownBy(() -> figures(person)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void the_weekly_summary_goes_where_the_practice_says() {
        town.doAs(town.practice, () -> {
            assertThat(mail.change("office")).isEqualTo(new MailChange.NoAddress());
            assertThat(mail.change("Office <office@practice.example>")).isEqualTo(new MailChange.NoAddress());
            assertThat(mail.address()).isEmpty();
            assertThat(mail.change(" office@practice.example "))
                    .isEqualTo(new MailChange.GoesTo("office@practice.example"));
            assertThat(mail.address()).contains("office@practice.example");
        });
        assertThat(town.as(town.otherPractice(), () -> mail.address())).isEmpty();
        town.doAs(town.practice, () -> {
            assertThat(mail.change("")).isEqualTo(new MailChange.NotSent());
            assertThat(mail.address()).isEmpty();
        });
    }

    private PracticeFigures.Figures figures(SignedIn person) {
        return town.as(person, () -> figures.of(FiguresPeriod.TWELVE_MONTHS));
    }

    private static List<Integer> counts(PracticeFunnel funnel) {
        return funnel.counts().stream().map(Count::referrals).toList();
    }

    /** A referral of some days ago whose patient came. */
    private UUID send(SignedIn practice, ReferralForm form, int daysAgo) {
        UUID id = ((SendResult.Sent) town.as(practice, () -> referrals.send(form))).referralId();
        town.doAs(town.adviser, () -> progress.attended(id));
        jdbc.update("update referral set received_at = received_at - interval ? day where id = ?", daysAgo, id);
        return id;
    }
}
