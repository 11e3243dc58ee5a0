package scot.onward.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection over which one program posts again and again. It does no more than that, since its work is done on the machine
 * that is measured.
 */
final class Wire implements AutoCloseable {

    private final URI address;
    private Socket socket;
    private InputStream in;

    /** What came back. */
    record Answer(int status, String body) {}

    Wire(URI address) throws IOException {
        this.address = address;
        socket = opened();
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Socket opened() throws IOException {
        Socket fresh = new Socket(address.getHost(), address.getPort());
        fresh.setTcpNoDelay(true);
        return fresh;
    }

    /** A server ends a connection after so many requests. */
    private void openAnew() throws IOException {
        socket.close();
        socket = opened();
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Posts to a path below the address. */
    Answer post(String path, String token, String body) throws IOException {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST " + address.getPath() + path + " HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + token,
                "Content-Type: application/fhir+json",
                "Content-Length: " + sent.length,
                "",
                "");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(sent);
        socket.getOutputStream().write(whole.toByteArray());
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.equals("transfer-encoding: chunked");
            last |= lower.equals("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            openAnew();
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
