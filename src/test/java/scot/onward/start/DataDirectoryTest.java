package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path place;

    @Test
    void aSecondOnwardOnTheSameDirectoryIsRefused() throws IOException {
        try (DataDirectory first = DataDirectory.claim(place)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.claim(place))
                    .withMessageContaining("Another Onward is running on the data directory " + first.root())
                    .extracting(StartFailure::remedy)
                    .asString()
                    .contains("ONWARD_DATA_DIR");
        }
    }

    @Test
    void aDirectoryThatWasGivenBackCanBeClaimedAgain() throws IOException {
        DataDirectory.claim(place).close();
        DataDirectory.claim(place).close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedWithItsSetting() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.claim(file))
                .withMessageContaining(file.toString())
                .extracting(StartFailure::remedy)
                .asString()
                .contains("ONWARD_DATA_DIR");
    }

    @Test
    void thePasswordIsMadeOnce() throws IOException {
        try (DataDirectory data = DataDirectory.claim(place)) {
            assertThat(data.password()).hasSize(48).isEqualTo(data.password());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePasswordIsReadableByItsOwnerAlone() throws IOException {
        try (DataDirectory data = DataDirectory.claim(place)) {
            data.password();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("database.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFirstStartCountsAsCutShortUntilItIsFinished() throws IOException {
        try (DataDirectory data = DataDirectory.claim(place)) {
            data.beginFirstStart();
            assertThat(data.firstStartWasCutShort()).isTrue();
            data.finishFirstStart();
            assertThat(data.firstStartWasCutShort()).isFalse();
        }
    }
}
