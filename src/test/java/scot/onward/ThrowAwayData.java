package scot.onward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** What a test run leaves behind: where it is, and how the next run removes it with the server of a run that was killed. */
public final class ThrowAwayData {

    private ThrowAwayData() {}

    /** Where this JVM of the run keeps its databases: each has a directory of its own. */
    public static Path place(String name) {
        return Path.of(System.getProperty("onward.test-dir", "target"), name);
    }

    public static void delete(String name) {
        try {
            Path directory = place(name);
            Path processId = directory.resolve("database.pid");
            if (Files.exists(processId)) {
                ProcessHandle.of(Long.parseLong(Files.readString(processId).strip()))
                        .filter(handle -> handle.info().command().orElse("").contains("mariadbd"))
                        .ifPresent(handle -> {
                            handle.destroyForcibly();
                            handle.onExit().join();
                        });
            }
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
