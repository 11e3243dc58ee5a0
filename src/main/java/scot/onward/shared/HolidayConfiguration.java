package scot.onward.shared;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The working days of the hubs: Scottish bank holidays and the local ones of {@code config/holidays.yaml}. */
@Configuration
class HolidayConfiguration {

    @Bean
    WorkingCalendar workingCalendar(@Value("${onward.holidays:classpath:config/holidays.yaml}") Resource holidays)
            throws IOException {
        try (InputStream yaml = holidays.getInputStream()) {
            return WorkingCalendar.read(yaml);
        }
    }
}
