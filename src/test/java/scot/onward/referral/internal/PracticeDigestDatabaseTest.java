package scot.onward.referral.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.message.internal.TestMail;
import scot.onward.referral.BackWords;
import scot.onward.referral.EventKind;
import scot.onward.referral.Feedback;
import scot.onward.referral.FeedbackForm;
import scot.onward.referral.PracticeMail;
import scot.onward.referral.PracticeWeek;
import scot.onward.referral.PracticeWeeks;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralProgress;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.SentRow;
import scot.onward.referral.Town;
import scot.onward.shared.HubTime;

/** A practice's weekly summary: written once, read under the consents of now, sent without a name. */
class PracticeDigestDatabaseTest extends DatabaseTest {

    /** A Monday to come, so that the summary is later than any that the application itself writes meanwhile. */
    private static final LocalDate MONDAY = LocalDate.now(HubTime.ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private JdbcClient client;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectProvider<SchedulerClient> jobs;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReferralProgress progress;

    @Autowired
    private Feedback feedback;

    @Autowired
    private PracticeWeeks weeks;

    @Autowired
    private PracticeMail practiceMail;

    private Town town;
    private int port;

    @BeforeEach
    void open() {
        greenMail.start();
        port = greenMail.getSmtp().getPort();
        town = new Town(jdbc, currentUser);
    }

    @AfterEach
    void close() {
        greenMail.stop();
    }

    @Test
    void who_moved_on_what_is_asked_and_of_whom_nothing_was_heard() {
        scene();

        writing(at(MONDAY, 7)).writeAll();

        PracticeWeek week = week().orElseThrow();
        assertThat(week.from()).isEqualTo(MONDAY.minusWeeks(1));
        assertThat(week.moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.row().patientName()).isEqualTo("Ishbel Carr"))
                .extracting(PracticeWeek.Moved::step)
                .isEqualTo(EventKind.ATTENDED);
        assertThat(week.asked()).extracting(SentRow::patientName).containsExactly("Asked About");
        assertThat(week.quiet()).extracting(SentRow::patientName).containsExactly("Long Waiting");
        assertThat(town.as(town.otherPractice(), () -> weeks.latest())).isEmpty();
        assertThatThrownBy(() -> town.as(town.adviser, () -> weeks.latest())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothing_is_written_before_monday_morning_and_all_of_it_once() throws Exception {
        scene();
        writing(at(MONDAY, 5)).writeAll();
        assertThat(week().map(PracticeWeek::from)).isNotEqualTo(Optional.of(MONDAY.minusWeeks(1)));

        Callable<Object> once = () -> {
            writing(at(MONDAY, 7)).writeAll();
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(Stream.of(once, once).toList());
        }
        writing(at(MONDAY.plusDays(3), 12)).writeAll();

        assertThat(jdbc.queryForObject(
                        "select count(*) from practice_digest where organisation_id = ? and week_from = ?",
                        Long.class,
                        town.practice.organisation(),
                        MONDAY.minusWeeks(1)))
                .isEqualTo(1);
    }

    @Test
    void a_consent_withdrawn_after_it_was_written_takes_the_patient_out() {
        UUID moved = scene();
        writing(at(MONDAY, 7)).writeAll();

        jdbc.update(
                "update consent set withdrawn_at = now() where purpose = 'TELL_REFERRER' and client_id = (select client_id from referral where id = ?)",
                moved);

        assertThat(week().orElseThrow().moved()).isEmpty();
    }

    @Test
    void the_mail_counts_and_names_nobody() throws Exception {
        scene();
        town.as(town.practice, () -> practiceMail.change("office@practice.example"));
        Clock clock = at(MONDAY, 7);
        writing(clock).writeAll();
        UUID digest = digest();

        assertThat(mail(clock).step(digest)).isEmpty();
        assertThat(mail(clock).step(digest)).isEmpty();

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        MimeMessage mail = greenMail.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("office@practice.example");
        String words = mail.getSubject() + mail.getContent();
        assertThat(words)
                .contains("1 patient moved on", "1 asks something of you", "https://hub.example/my-referrals/week");
        assertThat(Stream.of("Ishbel", "Carr", "Asked About", "Long", "Waiting", "Hugh"))
                .noneMatch(words::contains);
        assertThat(state(digest)).containsEntry("mail", "SENT");
    }

    @Test
    void a_mail_server_that_is_down_is_tried_again_for_two_days() {
        scene();
        town.as(town.practice, () -> practiceMail.change("office@practice.example"));
        Clock clock = at(MONDAY, 7);
        writing(clock).writeAll();
        UUID digest = digest();
        greenMail.stop();

        assertThat(mail(clock).step(digest)).contains(clock.instant().plusSeconds(900));
        assertThat(state(digest)).containsEntry("mail", "WAITING");
        assertThat(mail(at(MONDAY.plusDays(2), 8)).step(digest)).isEmpty();
        assertThat(state(digest)).containsEntry("mail", "FAILED");
    }

    @Test
    void without_an_address_no_mail_waits() {
        scene();

        writing(at(MONDAY, 7)).writeAll();

        assertThat(state(digest())).containsEntry("mail", "NONE");
    }

    /** One who came on the Thursday, one about whom something is asked, one silent for seven weeks, one who does not share. */
    private UUID scene() {
        UUID came = send(Town.patient("Ishbel Carr"));
        town.doAs(town.adviser, () -> progress.attended(came));
        happened(came, MONDAY.minusDays(4));
        UUID asked = send(Town.patient("Asked About"));
        town.as(
                town.adviser,
                () -> feedback.send(
                        new FeedbackForm(asked, new BackWords("Words", null, "A letter", null, null, null, null))));
        happened(asked, MONDAY.minusDays(11));
        happened(send(Town.patient("Long Waiting")), MONDAY.minusWeeks(7));
        UUID silent = send(Town.withoutHearingBack(Town.patient("Hugh Gemmell")));
        town.doAs(town.adviser, () -> progress.attended(silent));
        happened(silent, MONDAY.minusDays(4));
        return came;
    }

    private UUID send(ReferralForm form) {
        return ((SendResult.Sent) town.as(town.practice, () -> referrals.send(form))).referralId();
    }

    private void happened(UUID referral, LocalDate day) {
        Timestamp at = Timestamp.from(day.atTime(10, 0).atZone(HubTime.ZONE).toInstant());
        jdbc.update("update referral set received_at = ? where id = ?", at, referral);
        jdbc.update("update referral_event set at = ? where referral_id = ?", at, referral);
    }

    private Optional<PracticeWeek> week() {
        return town.as(town.practice, () -> weeks.latest());
    }

    private UUID digest() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select id from practice_digest where organisation_id = ? and week_from = ?",
                UUID.class,
                town.practice.organisation(),
                MONDAY.minusWeeks(1)));
    }

    private Map<String, Object> state(UUID digest) {
        return jdbc.queryForMap("select mail from practice_digest where id = ?", digest);
    }

    private DigestWriting writing(Clock clock) {
        return new DigestWriting(client, new PracticeReferrals(client, clock), mail(clock), clock);
    }

    private DigestMail mail(Clock clock) {
        return new DigestMail(client, Optional.of(TestMail.through(port, clock)), jobs, "https://hub.example", clock);
    }

    private static Clock at(LocalDate day, int hour) {
        return Clock.fixed(day.atTime(hour, 0).atZone(HubTime.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
