package scot.onward.message.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves at one word of the conversation, as real ones do and GreenMail does not. */
final class OddMailServer implements AutoCloseable {

    /** Says nothing. */
    static final String HANG = "hang";
    /** Hangs up. */
    static final String DROP = "drop";
    /** The moment after the whole message was given. */
    static final String END = "END";

    private final ServerSocket door;
    private final String at;
    private final String behaviour;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    /**
     * @param at the command, such as {@code RCPT}, or {@code HELLO} for the greeting
     * @param behaviour what it answers there: a line with a code, {@link #HANG} or {@link #DROP}
     */
    OddMailServer(String at, String behaviour) throws IOException {
        this.at = at;
        this.behaviour = behaviour;
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                callers.add(caller);
                Thread.ofPlatform().daemon().start(() -> talk(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = caller.getOutputStream();
            if (!answer("HELLO", "220 odd.example", out)) {
                return;
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                if (!answer(command, usual(command), out)) {
                    return;
                }
                if (command.equals("DATA")
                        && !at.equals("DATA")
                        && !(readMessage(lines) && answer(END, "250 Taken", out))) {
                    return;
                }
            }
        } catch (IOException e) {
            // The caller has gone, which is what some of the tests are about.
        }
    }

    private static String usual(String command) {
        return switch (command) {
            case "EHLO" -> "250-odd.example\r\n250 AUTH PLAIN";
            case "DATA" -> "354 Go on";
            default -> "250 Fine";
        };
    }

    private static boolean readMessage(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
        return line != null;
    }

    private boolean answer(String command, String usual, OutputStream out) throws IOException {
        if (!command.equals(at)) {
            out.write((usual + "\r\n").getBytes(StandardCharsets.US_ASCII));
        } else if (behaviour.equals(DROP)) {
            return false;
        } else if (!behaviour.equals(HANG)) {
            out.write((behaviour + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
