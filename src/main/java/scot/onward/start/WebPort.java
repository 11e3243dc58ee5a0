package scot.onward.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** The port for browsers. It is tried before anything slow is begun. */
record WebPort(int number) {

    static WebPort of(Environment environment) {
        return new WebPort(environment.getProperty("server.port", Integer.class, 8080));
    }

    void require() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(Math.max(number, 0)));
        } catch (IOException e) {
            throw refusal(number, StartFailure.reason(e));
        }
    }

    static StartFailure refusal(int port, String reason) {
        return new StartFailure(
                "Port " + port + " cannot be used (" + reason + ").",
                "Stop what uses it, or set SERVER_PORT to another port.");
    }
}
