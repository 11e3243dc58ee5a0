package scot.onward.triage;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Loads the rule book once, at the start. */
@Configuration
class RuleBookConfiguration {

    @Bean
    RuleBookEdition ruleBook(@Value("${onward.rulebook:classpath:config/rulebook.yaml}") Resource rules)
            throws IOException {
        try (InputStream yaml = rules.getInputStream()) {
            return RuleBookReader.read(yaml);
        }
    }
}
