package scot.onward.referral.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.onward.shared.WorkingCalendar;

/** Who looks after a new referral first, and by when they are in touch: nothing of it depends on who the patient is. */
@Component
public class FirstOwner {

    private static final int DAYS_TO_CALL = 2;
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    FirstOwner(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** An account and its person's name. */
    public record Owner(UUID id, String name) {}

    /**
     * The adviser of the hub with the fewest open referrals;
     * where there is none the hub's manager, and at last whoever sends it.
     */
    public Owner at(UUID hubId, Owner sender) {
        return atHub(hubId, NOBODY).orElse(sender);
    }

    /**
     * Who looks after a hub's referrals when {@code leaving} does not any more: chosen like a first owner; where the hub has
     * nobody left, a manager of its organisation, then any manager.
     */
    public Optional<Owner> heir(UUID hubId, UUID leaving) {
        return atHub(hubId, leaving)
                .or(() ->
                        jdbc.sql("""
                        select account.id, account.name from account join hub on hub.id = ?
                        where account.active and not account.program and account.role = 'MANAGER' and account.id <> ?
                        order by account.organisation_id = hub.organisation_id desc, account.name limit 1
                        """).params(hubId, leaving).query(Owner.class).optional());
    }

    private Optional<Owner> atHub(UUID hubId, UUID except) {
        return jdbc.sql("""
                        select account.id, account.name from account
                        join account_hub on account_hub.account_id = account.id and account_hub.hub_id = ?
                        where account.active and not account.program and account.role in ('ADVISER', 'MANAGER')
                            and account.id <> ?
                        order by account.role, (
                            select count(*) from referral
                            where referral.owner_id = account.id and referral.status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT')),
                            account.name
                        limit 1
                        """).params(hubId, except).query(Owner.class).optional();
    }

    /** The account of an adviser who signs in. */
    public Optional<Owner> adviser(UUID adviserId) {
        return jdbc.sql("select id, name from account where adviser_id = ? and active order by name limit 1")
                .param(adviserId)
                .query(Owner.class)
                .optional();
    }

    /** The day by which the person is phoned: at once, on the next working day, or within two of them. */
    public LocalDate contactBy(int level, @Nullable LocalDate bookBy, LocalDate today) {
        if (level == 1 || level == 2 && calendar.isWorkingDay(today)) {
            return today;
        }
        LocalDate usual = calendar.plusWorkingDays(today, level == 2 ? 1 : DAYS_TO_CALL);
        return bookBy == null || bookBy.isAfter(usual) ? usual : later(bookBy, today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
