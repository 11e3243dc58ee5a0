package scot.onward.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything reads; moments are kept in UTC, screens show the hub's zone. */
@Configuration
class SystemClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
