package scot.onward.referral.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.referral.DigestKind;
import scot.onward.referral.EventKind;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.Ids;

/**
 * Writes each practice's summary of the week that is over, once, from Monday morning on. It keeps which referrals are in it and
 * nothing of their patients.
 */
@Component
public class DigestWriting {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final JdbcClient jdbc;
    private final PracticeReferrals referrals;
    private final DigestMail mail;
    private final Clock clock;

    DigestWriting(JdbcClient jdbc, PracticeReferrals referrals, DigestMail mail, Clock clock) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.mail = mail;
        this.clock = clock;
    }

    /** Writes what is due and not yet there. */
    @Transactional
    public void writeAll() {
        LocalDate week = lastWeek();
        jdbc.sql("""
                        select distinct organisation_id from referral
                        where organisation_id is not null and received_at < :end
                          and (ended_at is null or ended_at >= :start)
                          and not exists (select 1 from practice_digest
                                          where practice_digest.organisation_id = referral.organisation_id and week_from = :week)
                        """)
                .param("start", start(week))
                .param("end", start(week.plusWeeks(1)))
                .param("week", week)
                .query(UUID.class)
                .list()
                .forEach(practice -> write(new Digest(practice, week, lines(practice, week))));
    }

    /** The Monday of the last week whose summary is due. */
    private LocalDate lastWeek() {
        return LocalDateTime.ofInstant(clock.instant(), HubTime.ZONE)
                .minusHours(MORNING.getHour())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
    }

    private List<Digest.Line> lines(UUID practice, LocalDate week) {
        List<SentRow> shared =
                referrals.rows(practice).stream().filter(SentRow::shared).toList();
        Instant end = start(week.plusWeeks(1)).toInstant();
        return Stream.of(
                        moved(practice, week).stream(),
                        shared.stream().filter(SentRow::asked).map(row -> line(DigestKind.ASKED, row)),
                        shared.stream().filter(row -> row.isQuiet(end)).map(row -> line(DigestKind.QUIET, row)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Digest.Line line(DigestKind kind, SentRow row) {
        return new Digest.Line(kind, row.id(), null);
    }

    private List<Digest.Line> moved(UUID practice, LocalDate week) {
        return referrals
                .of(practice, """
                        select referral.id, kind from referral join referral_event on referral_id = referral.id
                        where organisation_id = :practice and %s and at >= :start and at < :end
                          and kind in ('CONTACTED', 'BOOKED', 'WAITING_LISTED', 'ATTENDED', 'ENGAGED', 'CLOSED')
                          and not exists (
                            select 1 from referral_event later
                            where later.referral_id = referral.id and later.at < :end
                              and later.kind in ('CONTACTED', 'BOOKED', 'WAITING_LISTED', 'ATTENDED', 'ENGAGED', 'CLOSED')
                              and (later.at > referral_event.at or later.at = referral_event.at and later.id > referral_event.id))
                        """.formatted(PracticeReferrals.SHARED))
                .param("start", start(week))
                .param("end", start(week.plusWeeks(1)))
                .query((row, n) -> new Digest.Line(
                        DigestKind.MOVED, row.getObject(1, UUID.class), EventKind.valueOf(row.getString(2))))
                .list();
    }

    private void write(Digest digest) {
        UUID id = Ids.next();
        boolean mailed = mail.isWanted(digest);
        jdbc.sql("""
                        insert into practice_digest (id, organisation_id, week_from, written_at, moved, asked, quiet, mail)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        digest.practice(),
                        digest.weekFrom(),
                        Timestamp.from(clock.instant()),
                        digest.count(DigestKind.MOVED),
                        digest.count(DigestKind.ASKED),
                        digest.count(DigestKind.QUIET),
                        mailed ? "WAITING" : "NONE")
                .update();
        digest.lines().forEach(line -> write(id, line));
        if (mailed) {
            mail.schedule(id);
        }
    }

    private void write(UUID digestId, Digest.Line line) {
        EventKind step = line.step();
        jdbc.sql(
                        "insert into practice_digest_line (digest_id, kind, referral_id, step) values (:digest, :kind, :referral, :step)")
                .param("digest", digestId)
                .param("kind", line.kind().name())
                .param("referral", line.referralId())
                .param("step", step == null ? null : step.name())
                .update();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HubTime.ZONE).toInstant());
    }
}
