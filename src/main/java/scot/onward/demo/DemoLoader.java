package scot.onward.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.RuleBook;

/** Fills an empty database with the demonstration, all or nothing, before the first page is served. */
@Component
@ConditionalOnBooleanProperty("onward.demo")
class DemoLoader implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private static final List<String> PLACES = List.of(
            "organisation",
            "hub",
            "room",
            "offered_service",
            "adviser",
            "adviser_service",
            "adviser_language",
            "adviser_advice_type",
            "interpreter",
            "interpreter_language",
            "interpreter_hours");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final RuleBook rules;
    private final String password;

    DemoLoader(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            PasswordEncoder encoder,
            Clock clock,
            WorkingCalendar calendar,
            RuleBook rules,
            @Value("${onward.demo-password}") String password) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.encoder = encoder;
        this.clock = clock;
        this.calendar = calendar;
        this.rules = rules;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Long organisations = jdbc.queryForObject("select count(*) from organisation", Long.class);
        if (organisations != null && organisations == 0) {
            long start = System.nanoTime();
            log.info("Loading demonstration data");
            transaction.executeWithoutResult(status -> load());
            log.info("Loaded demonstration data in {} s", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        }
    }

    private void load() {
        for (String table : PLACES) {
            DemoTable.copy(jdbc, table, Map.of());
        }
        DemoTable.copy(
                jdbc, "account", Map.of("password_hash", encoder.encode(password), "created_at", clock.instant()));
        DemoTable.copy(jdbc, "account_hub", Map.of());
        DemoTable.copy(jdbc, "directory_service", Map.of());
        DemoTable.copy(jdbc, "directory_need", Map.of());
        DemoDay day = DemoDay.of(clock.instant());
        DemoHours.write(jdbc, day);
        Demonstration.of(day, calendar, rules).write(jdbc);
    }
}
