package scot.onward.partner.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consents of clients to be referred on to a named agency. */
@Component
public class SharingConsents {

    /** A condition on {@code onward_referral r}: the client's consent to share with its agency stands on day {@code :today}. */
    public static final String STANDS = """
            exists (select 1 from consent k where k.client_id = r.client_id and k.purpose = 'ONWARD_REFERRAL'
              and k.about_id = r.to_organisation_id and k.withdrawn_at is null
              and (k.expires_on is null or k.expires_on >= :today))
            """;

    private final JdbcClient jdbc;

    SharingConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A consent that stands, and its last day. */
    public record Standing(@Nullable LocalDate endsOn) {}

    public Optional<Standing> find(UUID clientId, UUID agencyId, LocalDate today) {
        return jdbc.sql("""
                        select expires_on from consent where client_id = ? and purpose = 'ONWARD_REFERRAL'
                        and about_id = ? and withdrawn_at is null and (expires_on is null or expires_on >= ?)
                        order by expires_on is null desc, expires_on desc limit 1
                        """)
                .params(clientId, agencyId, today)
                .query((row, n) -> new Standing(row.getObject(1, LocalDate.class)))
                .optional();
    }
}
