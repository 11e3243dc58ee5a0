package scot.onward.booking.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is known of a client that a booking by a program has to keep to, as the desk would. It is shown to nobody. */
@Component
public class Circumstances {

    private static final Known NOTHING = new Known(null, null, null);

    private final JdbcTemplate jdbc;

    Circumstances(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known.
     *
     * @param referralId the open referral with the earliest date
     * @param language that somebody has to interpret
     */
    public record Known(
            @Nullable UUID referralId,
            @Nullable LocalDate lastSafeDate,
            @Nullable String language) {}

    public Known of(UUID clientId) {
        return jdbc
                .query(
                        """
                        select r.id, r.last_safe_date, c.interpreter from client c
                        left join referral r on r.client_id = c.id and r.status <> 'CLOSED'
                        where c.id = ? order by r.level, r.last_safe_date is null, r.last_safe_date, r.received_at limit 1
                        """,
                        (row, n) -> new Known(
                                row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3)),
                        clientId)
                .stream()
                .findFirst()
                .orElse(NOTHING);
    }
}
