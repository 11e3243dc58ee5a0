package scot.onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Removes what an earlier test run left, including the server of a run that was killed. */
public final class ThrowAwayData {

    private ThrowAwayData() {}

    public static void delete(String directory) {
        try {
            Path processId = Path.of(directory, "database.pid");
            if (Files.exists(processId)) {
                ProcessHandle.of(Long.parseLong(Files.readString(processId).strip()))
                        .filter(handle -> handle.info().command().orElse("").contains("mariadbd"))
                        .ifPresent(handle -> {
                            handle.destroyForcibly();
                            handle.onExit().join();
                        });
            }
            FileSystemUtils.deleteRecursively(Path.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
