package scot.onward.fhir.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what nobody here reads or writes: forms other than FHIR's JSON and XML, and bodies longer than any resource. */
final class RequestForm extends OncePerRequestFilter {

    /** Far more than the longest resource that is taken in. */
    static final int MOST_BYTES = 256 * 1024;

    private static final Set<String> FORMS = Set.of(
            "application/fhir+json",
            "application/json",
            "application/json+fhir",
            "text/json",
            "json",
            "application/fhir+xml",
            "application/xml",
            "application/xml+fhir",
            "text/xml",
            "xml");
    private static final Set<String> ANYTHING = Set.of("*/*", "application/*", "text/*");
    private static final String SEARCH_FORM = "application/x-www-form-urlencoded";

    private final Refusals refusals;

    RequestForm(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAnswerable(request)) {
            refuse(
                    request,
                    response,
                    HttpStatus.NOT_ACCEPTABLE,
                    IssueType.NOTSUPPORTED,
                    "Answers are application/fhir+json or application/fhir+xml");
            return;
        }
        boolean brings = Set.of("POST", "PUT").contains(request.getMethod());
        if (brings && !isReadable(request)) {
            refuse(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    IssueType.NOTSUPPORTED,
                    "Send application/fhir+json or application/fhir+xml");
            return;
        }
        byte[] body = brings && request.getContentLengthLong() <= MOST_BYTES ? body(request) : new byte[0];
        if (body.length > MOST_BYTES || request.getContentLengthLong() > MOST_BYTES) {
            refuse(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    IssueType.TOOLONG,
                    "A body has at most %d bytes".formatted(MOST_BYTES));
            return;
        }
        chain.doFilter(brings ? new Read(request, body) : request, response);
    }

    private static boolean isAnswerable(HttpServletRequest request) {
        String asked = request.getParameter("_format");
        if (asked != null) {
            // A plus sign in an address is a space unless somebody wrote %2B.
            return FORMS.contains(plain(asked.replace(' ', '+')));
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null
                || accepted.isBlank()
                || Arrays.stream(accepted.split(","))
                        .map(RequestForm::plain)
                        .anyMatch(form -> FORMS.contains(form) || ANYTHING.contains(form));
    }

    private static boolean isReadable(HttpServletRequest request) {
        String sent = request.getContentType();
        boolean search = request.getRequestURI().endsWith("/_search");
        return Stream.ofNullable(sent)
                .map(RequestForm::plain)
                .anyMatch(form -> FORMS.contains(form) || search && form.equals(SEARCH_FORM));
    }

    /** Without its parameters, such as charset. */
    private static String plain(String form) {
        return form.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return plain(String.valueOf(request.getContentType())).equals(SEARCH_FORM)
                ? new byte[0]
                : request.getInputStream().readNBytes(MOST_BYTES + 1);
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, IssueType type, String words)
            throws IOException {
        refusals.write(request, response, status, type, words);
    }

    /** A request whose body was read already. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return body.length == 0 ? super.getInputStream() : new Bytes(new ByteArrayInputStream(body));
        }
    }

    /** Bytes in memory, read as a request's are. */
    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(@Nullable ReadListener listener) {
            throw new UnsupportedOperationException("Read already");
        }
    }
}
