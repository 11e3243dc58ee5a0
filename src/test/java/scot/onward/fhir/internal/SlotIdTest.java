package scot.onward.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotIdTest {

    @Test
    void itIsReadBackAndIsAnIdOfFhir() {
        SlotId id = new SlotId(UUID.randomUUID(), Instant.parse("2031-03-05T09:00:00Z"), 45);
        assertThat(SlotId.read(id.text())).contains(id);
        assertThat(id.text()).matches("[A-Za-z0-9\\-.]{1,64}");
        assertThat(id.span().to()).isEqualTo(Instant.parse("2031-03-05T09:45:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0199c1f2-0000-7000-8000-000000000000",
                "0199c1f2-0000-7000-8000-000000000000-28412160",
                "0199c1f2-0000-7000-8000-000000000000-28412160-0",
                "0199c1f2-0000-7000-8000-000000000000-28412160-4500",
                "0199c1f2-0000-7000-8000-000000000000--1-45",
                "0199c1f2-0000-7000-8000-0000000000-28412160-45-45",
                "------------------------------------28412160-45"
            })
    void whatIsNoneIsNone(String text) {
        assertThat(SlotId.read(text)).isEmpty();
    }
}
