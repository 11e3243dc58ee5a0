package scot.onward.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How {@code mvnw} finds its JDK, tried on directories that only look like JDKs. */
@DisabledOnOs(OS.WINDOWS)
class WrapperTest {

    @TempDir
    Path machine;

    @BeforeEach
    void anOldJavaIsTheDefault() throws IOException {
        javaOnThePath(jdk("default", "17.0.15"));
    }

    @Test
    void theNewestJdkOfTheUsualPlacesIsTaken() throws Exception {
        jdk("jvm/jdk-17", "17.0.15");
        jdk("jvm/jdk-21", "21.0.4");
        jdk("jvm/jdk-25", "25");
        assertThat(find(Map.of()).answer())
                .isEqualTo(machine.resolve("jvm/jdk-25").toString());
    }

    @Test
    void aJavaWithoutCompilerIsPassedOver() throws Exception {
        jdk("jvm/jdk-21", "21.0.4");
        Files.delete(jdk("jvm/jre-25", "25.0.1").resolve("bin/javac"));
        assertThat(find(Map.of()).answer())
                .isEqualTo(machine.resolve("jvm/jdk-21").toString());
    }

    @Test
    void theJavaOnThePathIsTakenWhenItIsNewEnough() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        Path mine = jdk("mine", "22.0.1").toRealPath();
        javaOnThePath(mine);
        assertThat(find(Map.of()).answer()).isEqualTo(mine.toString());
    }

    @Test
    void javaHomeWins() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        String mine = jdk("mine", "21.0.1").toString();
        assertThat(find(Map.of("JAVA_HOME", mine)).answer()).isEqualTo(mine);
    }

    @Test
    void anOldJavaHomeIsRefusedInOneLine() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        String old = jdk("mine", "1.8.0_412").toString();
        Outcome outcome = find(Map.of("JAVA_HOME", old));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.answer())
                .contains("JAVA_HOME is " + old, "JDK 8", "JDK 21 or newer")
                .hasLineCount(1);
    }

    @Test
    void aMachineWithoutJdkIsToldWhatToInstall() throws Exception {
        jdk("jvm/jdk-17", "17.0.15");
        Outcome outcome = find(Map.of());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.answer()).contains("JDK 21 or newer", "install").hasLineCount(1);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        for (String program : List.of("java", "javac")) {
            Path file = home.resolve("bin").resolve(program);
            Files.createDirectories(file.getParent());
            assertThat(Files.createFile(file).toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void javaOnThePath(Path jdk) throws IOException {
        Path link = Files.createDirectories(machine.resolve("path")).resolve("java");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, jdk.resolve("bin/java"));
    }

    private Outcome find(Map<String, String> environment) throws IOException, InterruptedException {
        Path script = Path.of(".mvn/jdk.sh").toAbsolutePath();
        String command = "set -- " + machine + "/jvm/*; . " + script + "; printf %s \"$JAVA_HOME\"";
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command).redirectErrorStream(true);
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", machine.resolve("path") + ":/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().putAll(all);
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes()).strip();
        return new Outcome(process.waitFor(), answer);
    }

    private record Outcome(int code, String answer) {}
}
