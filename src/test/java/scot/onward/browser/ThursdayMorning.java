package scot.onward.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Half past ten on a working day, and from there on time passes as it does. */
@TestConfiguration
class ThursdayMorning {

    @Bean
    @Primary
    Clock thursdayMorning() {
        Instant start = Instant.parse("2026-11-19T10:30:00Z");
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), start));
    }
}
