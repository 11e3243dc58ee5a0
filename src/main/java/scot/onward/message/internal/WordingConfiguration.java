package scot.onward.message.internal;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Loads the neutral wordings once, at the start. */
@Configuration
class WordingConfiguration {

    @Bean
    NeutralWordings neutralWordings(@Value("${onward.wordings:classpath:config/wordings.yaml}") Resource wordings)
            throws IOException {
        try (InputStream yaml = wordings.getInputStream()) {
            return NeutralWordings.read(yaml);
        }
    }
}
