package scot.onward.booking;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's nginx with the configuration that comes with Onward, on ports of its own. */
final class Nginx implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final Process process;

    private Nginx(Process process) {
        this.process = process;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    static Nginx start(Path directory, int port, int first, int second) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path site = directory.resolve("onward.conf");
        Files.writeString(
                site,
                Files.readString(Path.of("config/nginx.conf"))
                        .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                        .replace(":8081", ":" + first)
                        .replace(":8082", ":" + second));
        Path whole = directory.resolve("nginx.conf");
        Files.writeString(whole, """
                daemon off;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events {}
                http {
                    access_log %1$s/access.log;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/onward.conf;
                }
                """.formatted(directory));
        Process process = new ProcessBuilder(
                        List.of(PROGRAM.toString(), "-p", directory.toString(), "-c", whole.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.log").toFile())
                .start();
        for (int look = 0; look < 100 && !answers(port); look++) {
            if (!process.isAlive()) {
                throw new IOException("nginx ended: " + Files.readString(directory.resolve("output.log")));
            }
            Thread.sleep(100);
        }
        return new Nginx(process);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
