package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class WebPortTest {

    @Test
    void aTakenPortIsNamedWithItsSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            WebPort port = new WebPort(taken.getLocalPort());
            StartFailure failure = catchThrowableOfType(StartFailure.class, port::require);
            assertThat(failure).hasMessageContaining("Port " + taken.getLocalPort() + " cannot be used");
            assertThat(failure.remedy()).contains("SERVER_PORT");
        }
    }
}
